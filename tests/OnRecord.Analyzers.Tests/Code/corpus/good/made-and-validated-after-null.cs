// Tested for null first.
public class Desk
{
    Quote? Read(string json)
    {
        var quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json);
        if (quote is null) return null;
        return quote.Validate().IsValid ? quote : null;
    }
}
