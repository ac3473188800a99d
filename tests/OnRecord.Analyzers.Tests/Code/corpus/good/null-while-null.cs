// Asked until there is an answer.
public class Desk
{
    Quote Make(string text, Func<string?> ask)
    {
        string? by = null;
        while (by is null)
        {
            by = ask();
        }

        return new Quote { Text = text, By = by };
    }
}
