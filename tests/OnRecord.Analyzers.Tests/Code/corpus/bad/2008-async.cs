// After an await.
public class Desk
{
    async Task ForgetAsync(Quote quote)
    {
        await Task.Yield();
        quote.By = null; // ONR2008
    }
}
