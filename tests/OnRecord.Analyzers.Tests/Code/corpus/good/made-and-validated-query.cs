// A list, of which a query asks.
public class Desk
{
    List<Quote> Read(string json)
    {
        List<Quote> quotes = System.Text.Json.JsonSerializer.Deserialize<List<Quote>>(json) ?? [];
        if (!quotes.All(q => q.Validate().IsValid)) throw new FormatException();
        return quotes;
    }
}
