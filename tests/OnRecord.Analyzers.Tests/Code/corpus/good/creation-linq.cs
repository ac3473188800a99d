// A LINQ projection that knows who.
public class Desk
{
    List<Quote> Parse(string[] lines, string by) => lines.Select(l => new Quote { Text = l, By = by }).ToList();
}
