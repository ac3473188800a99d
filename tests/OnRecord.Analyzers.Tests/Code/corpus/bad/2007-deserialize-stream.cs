// One after the other.
public class Desk
{
    IAsyncEnumerable<Quote?> ReadAsync(System.IO.Stream stream) => System.Text.Json.JsonSerializer.DeserializeAsyncEnumerable<Quote>(stream); // ONR2007
}
