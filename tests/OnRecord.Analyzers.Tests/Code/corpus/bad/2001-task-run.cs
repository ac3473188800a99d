// In a lambda that runs elsewhere.
public class Desk
{
    Task<Quote> LoadAsync(string text) => Task.Run(() => new Quote { Text = text }); // ONR2001
}
