// An extension that makes a claim of a text.
public static class TextExtensions
{
    public static Quote ToQuote(this string text) => new() { Text = text }; // ONR2001
}
