// Stored first, and validated afterwards.
public class Desk
{
    ValidationResult Read(string json, List<Quote> all)
    {
        Quote quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json)!; // ONR2007
        all.Add(quote);
        return quote.Validate();
    }
}
