// From a stream.
public class Desk
{
    async Task<Quote?> ReadAsync(System.IO.Stream stream) => await System.Text.Json.JsonSerializer.DeserializeAsync<Quote>(stream); // ONR2007
}
