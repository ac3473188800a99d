// A list, each of which is validated.
public class Desk
{
    List<Quote> Read(string json)
    {
        List<Quote> quotes = System.Text.Json.JsonSerializer.Deserialize<List<Quote>>(json) ?? [];
        foreach (Quote quote in quotes)
        {
            if (!quote.Validate().IsValid) throw new FormatException(quote.Text);
        }

        return quotes;
    }
}
