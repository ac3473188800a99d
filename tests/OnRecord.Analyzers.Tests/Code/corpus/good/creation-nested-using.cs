// Signed in the middle of a using.
public class Desk
{
    async Task<Quote> Make(Func<IAsyncDisposable> open, Func<Task<string>> ask)
    {
        Quote quote = new() { Text = "It rained." };
        await using (open())
        {
            quote.By = await ask();
        }

        return quote;
    }
}
