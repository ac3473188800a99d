// Added to a list that is filled afterwards.
public class Desk
{
    List<Quote> Parse(string[] lines, string by)
    {
        List<Quote> quotes = new();
        foreach (string line in lines)
        {
            var quote = new Quote { Text = line };
            quotes.Add(quote);
        }

        foreach (Quote quote in quotes) quote.By = by;
        return quotes;
    }
}
