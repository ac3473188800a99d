// A LINQ projection.
public class Desk
{
    List<Quote> Parse(string[] lines) => lines.Where(l => l.Length > 0).Select(l => new Quote { Text = l }).ToList(); // ONR2001
}
