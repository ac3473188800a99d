// Signed where it isn't yet.
public class Desk
{
    Quote Make(string text, string by)
    {
        Quote quote = new() { Text = text };
        quote.By ??= by;
        return quote;
    }
}
