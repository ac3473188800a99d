// A return in the try.
public class Desk
{
    Quote? Make(string text, Func<string> ask)
    {
        string? by = null;
        try
        {
            by = ask();
            return new() { Text = text, By = by };
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            Console.WriteLine(by);
        }
    }
}
