// An array.
public class Desk
{
    Quote[]? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<Quote[]>(json); // ONR2007
}
