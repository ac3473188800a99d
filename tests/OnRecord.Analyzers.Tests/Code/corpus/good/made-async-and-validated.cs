// After an await.
public class Desk
{
    async Task<Quote> ReadAsync(System.IO.Stream stream)
    {
        Quote? quote = await System.Text.Json.JsonSerializer.DeserializeAsync<Quote>(stream);
        if (quote is null || !quote.Validate().IsValid) throw new FormatException();
        return quote;
    }
}
