// Wrapped in a finished task.
public class Desk
{
    Task<Quote> LoadAsync(string text) => Task.FromResult(new Quote { Text = text }); // ONR2001
}
