// A list.
public class Desk
{
    List<Quote> Read(string json) => System.Text.Json.JsonSerializer.Deserialize<List<Quote>>(json) ?? []; // ONR2007
}
