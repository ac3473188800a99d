// A value that a catch sets back.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        string? by;
        try
        {
            by = ask();
        }
        catch (TimeoutException)
        {
            by = null;
        }

        return new Quote { Text = text, By = by }; // ONR2002
    }
}
