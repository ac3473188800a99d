// A list, of which only the valid go on.
public class Desk
{
    List<Quote> Read(string json)
    {
        var quotes = System.Text.Json.JsonSerializer.Deserialize<List<Quote>>(json)!;
        return quotes.Where(q => q.Validate().IsValid).ToList();
    }
}
