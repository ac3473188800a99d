// Carried by an exception.
public sealed class RefusedException(Quote quote) : Exception(quote.Text)
{
    public Quote Quote { get; } = quote;

    public static RefusedException Of(string text) => new(new Quote { Text = text }); // ONR2001
}
