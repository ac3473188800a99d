// A loop made of labels.
public class Desk
{
    Quote Make(string text, Func<string> ask)
    {
        string by = ask();
    again:
        if (by.Length == 0)
        {
            by = ask();
            goto again;
        }

        return new Quote { Text = text, By = by };
    }
}
