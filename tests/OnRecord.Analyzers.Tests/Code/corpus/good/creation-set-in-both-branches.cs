// Set on every way.
public class Desk
{
    Quote Make(string text, string? by)
    {
        var quote = new Quote { Text = text };
        if (by is null)
        {
            quote.By = "The desk";
        }
        else
        {
            quote.By = by;
        }

        return quote;
    }
}
