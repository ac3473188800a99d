// Read, and signed at once.
public class Desk
{
    Quote Read(string json, string by)
    {
        Quote quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json) ?? throw new FormatException();
        quote.By = by;
        return quote;
    }
}
