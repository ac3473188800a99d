// Handed out.
public class Desk
{
    bool TryMake(string text, out Quote quote)
    {
        quote = new Quote { Text = text }; // ONR2001
        return text.Length > 0;
    }
}
