// Where signing fails, nothing goes out.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        var quote = new Quote { Text = text };
        try
        {
            quote.By = ask();
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException("No answer for " + text, e);
        }

        return quote;
    }
}
