// A LINQ query.
public class Desk
{
    IEnumerable<Quote> Parse(string[] lines) =>
        from line in lines
        where line.Length > 0
        select new Quote { Text = line.Trim() }; // ONR2001
}
