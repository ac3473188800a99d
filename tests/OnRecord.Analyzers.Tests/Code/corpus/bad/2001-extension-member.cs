// An extension member.
// compiler: 5.0
public static class TextExtensions
{
    extension(string text)
    {
        public Quote AsQuote() => new() { Text = text }; // ONR2001
    }
}
