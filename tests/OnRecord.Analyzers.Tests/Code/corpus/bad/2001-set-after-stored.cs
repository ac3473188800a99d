// Stored by a framework's list first, returned and never set.
public class Desk
{
    readonly Stack<Quote> _stack = new();

    Quote Push(string text)
    {
        var quote = new Quote { Text = text }; // ONR2001
        _stack.Push(quote);
        return quote;
    }
}
