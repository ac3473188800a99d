// A finally that gives it a value.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        string? by = null;
        try
        {
            by = ask();
        }
        finally
        {
            by ??= Environment.UserName;
        }

        return new Quote { Text = text, By = by };
    }
}
