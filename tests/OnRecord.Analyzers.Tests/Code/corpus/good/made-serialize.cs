// The other way round.
public class Desk
{
    string Write(Quote quote) => System.Text.Json.JsonSerializer.Serialize(quote);
}
