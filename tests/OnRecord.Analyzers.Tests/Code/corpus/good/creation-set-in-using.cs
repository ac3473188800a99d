// Signed within a using.
public class Desk
{
    Quote Make(string text, Func<IDisposable> open, string by)
    {
        var quote = new Quote { Text = text };
        using (open())
        {
            quote.By = by;
        }

        return quote;
    }
}
