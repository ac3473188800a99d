// Validated in a switch.
public class Desk
{
    Quote Read(string json)
    {
        Quote quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json)!;
        return quote.Validate() switch
        {
            { IsValid: true } => quote,
            var result => throw new FormatException(result.ToString()),
        };
    }
}
