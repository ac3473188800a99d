// Captured by a lambda that only reads it.
public class Desk
{
    Func<string> Make(string text)
    {
        var quote = new Quote { Text = text }; // ONR2001
        return () => quote.Text;
    }
}
