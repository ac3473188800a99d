// A stream of bare claims.
public class Desk
{
    [Publishes]
    async Task Publish(IAsyncEnumerable<Quote> quotes) // ONR2010
    {
        await foreach (Quote quote in quotes) Console.WriteLine(quote.Text);
    }
}
