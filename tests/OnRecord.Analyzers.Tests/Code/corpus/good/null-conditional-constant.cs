// The side that names nobody is never taken.
public class Desk
{
    Quote Make(string text, string by)
    {
        const bool isDraft = false;
        return new Quote { Text = text, By = isDraft ? "" : by };
    }
}
