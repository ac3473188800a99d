// After an await.
public class Desk
{
    async Task<Quote> LoadAsync(Task<string> text, Task<string> by) => new Quote { Text = await text, By = await by };
}
