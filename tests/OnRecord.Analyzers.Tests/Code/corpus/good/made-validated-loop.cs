// Each is validated as it comes.
public class Desk
{
    IEnumerable<Quote> Read(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (System.Text.Json.JsonSerializer.Deserialize<Quote>(line) is { } quote && quote.Validate().IsValid) yield return quote;
        }
    }
}
