// On the way on which it isn't signed, it isn't handed out.
public class Desk
{
    Quote? Make(string text, string? by)
    {
        var quote = new Quote { Text = text };
        if (by is null) return null;
        quote.By = by;
        return quote;
    }
}
