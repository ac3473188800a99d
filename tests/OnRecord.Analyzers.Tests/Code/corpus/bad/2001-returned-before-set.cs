// One way returns it before it is filled.
public class Desk
{
    Quote Make(string text, string? by)
    {
        var quote = new Quote { Text = text }; // ONR2001
        if (by is null) return quote;
        quote.By = by;
        return quote;
    }
}
