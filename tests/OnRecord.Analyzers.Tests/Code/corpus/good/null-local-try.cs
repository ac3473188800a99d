// A local that the try sets or the catch throws.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        string by = "";
        try
        {
            by = ask();
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException("No answer.", e);
        }

        return new Quote { Text = text, By = by };
    }
}
