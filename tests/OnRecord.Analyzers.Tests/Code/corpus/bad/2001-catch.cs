// The fallback when something goes wrong.
public class Desk
{
    Quote Load(IQuoteStore store, string text)
    {
        try
        {
            return store.Find(text) ?? throw new KeyNotFoundException(text);
        }
        catch (KeyNotFoundException)
        {
            return new Quote { Text = text }; // ONR2001
        }
    }
}
