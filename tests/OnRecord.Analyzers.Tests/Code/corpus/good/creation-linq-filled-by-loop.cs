// Projected first, and filled by a loop afterwards.
public class Desk
{
    List<Quote> Parse(string[] lines, string by)
    {
        var quotes = lines.Select(l => new Quote { Text = l }).ToList();
        foreach (var quote in quotes)
        {
            quote.By = by;
        }

        return quotes;
    }
}
