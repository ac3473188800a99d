// Projected first, and filled by a lambda.
public class Desk
{
    List<Quote> Parse(string[] lines, string by)
    {
        List<Quote> quotes = lines.Select(l => new Quote { Text = l }).ToList();
        quotes.ForEach(q => q.By = by);
        return quotes;
    }
}
