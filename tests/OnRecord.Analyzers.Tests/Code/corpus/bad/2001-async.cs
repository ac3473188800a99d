// In an async method, after an await.
public class Desk
{
    async Task<Quote> LoadAsync(Task<string> text)
    {
        string loaded = await text;
        return new Quote { Text = loaded }; // ONR2001
    }
}
