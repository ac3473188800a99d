// In an async stream.
public class Desk
{
    async IAsyncEnumerable<Quote> Read(System.IO.TextReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return new Quote { Text = line }; // ONR2001
        }
    }
}
