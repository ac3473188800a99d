// From an asynchronous stream of items.
public class Desk
{
    async IAsyncEnumerable<Quote> Read(System.IO.Stream stream)
    {
        await foreach (Quote? quote in System.Text.Json.JsonSerializer.DeserializeAsyncEnumerable<Quote>(stream)) // ONR2007
        {
            if (quote is not null) yield return quote;
        }
    }
}
