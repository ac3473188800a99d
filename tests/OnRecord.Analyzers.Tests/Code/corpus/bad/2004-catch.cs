// What is put in when it goes wrong.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        string by;
        try
        {
            by = ask();
        }
        catch (Exception)
        {
            by = "unknown";
        }

        return new Quote { Text = text, By = by }; // ONR2004
    }
}
