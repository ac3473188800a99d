// The fallback of a look-up.
public class Desk
{
    Quote Find(IQuoteStore store, string text) => store.Find(text) ?? new Quote { Text = text }; // ONR2001
}
