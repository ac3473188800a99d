// A test for null is no validation.
public class Desk
{
    Quote Read(string json)
    {
        Quote? quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(json); // ONR2007
        if (quote is null) throw new FormatException("No quote.");
        return quote;
    }
}
