// In an async lambda.
public class Desk
{
    Func<Task<Quote>> Loader(Task<string> text) => async () => new Quote { Text = await text }; // ONR2001
}
