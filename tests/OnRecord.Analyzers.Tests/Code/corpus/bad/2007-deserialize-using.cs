// The same, with a using.
using System.Text.Json;

public class Desk
{
    public Quote? Read(string json)
    {
        var quote = JsonSerializer.Deserialize<Quote>(json); // ONR2007
        return quote;
    }
}
