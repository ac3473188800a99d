// Validated before it goes on.
public class Desk
{
    Quote Read(string json)
    {
        Quote quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json) ?? throw new FormatException("No quote.");
        if (!quote.Validate().IsValid) throw new FormatException("Nobody says it.");
        return quote;
    }
}
