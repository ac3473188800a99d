// Signed after a guard that throws.
public class Desk
{
    Quote Make(string text, string? by)
    {
        Quote quote = new() { Text = text };
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        quote.By = by;
        return quote;
    }
}
