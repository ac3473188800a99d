// A local that the try sets, and the catch leaves.
public class Desk
{
    Quote? Make(string text, Func<string> ask)
    {
        string? by = null;
        try
        {
            by = ask();
        }
        catch (TimeoutException)
        {
            return null;
        }

        return new Quote { Text = text, By = by };
    }
}
