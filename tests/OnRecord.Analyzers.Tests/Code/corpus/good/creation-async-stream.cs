// In an async stream, signed at once.
public class Desk
{
    async IAsyncEnumerable<Quote> Read(System.IO.TextReader reader, string by)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            var quote = new Quote { Text = line };
            quote.By = by;
            yield return quote;
        }
    }
}
