// A dictionary.
public class Desk
{
    object? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, Quote>>(json); // ONR2007
}
