// Replaced where it is blank.
public class Desk
{
    Quote Make(string text, string by)
    {
        if (string.IsNullOrEmpty(by))
        {
            by = "unknown";
        }

        return new Quote { Text = text, By = by }; // ONR2004
    }
}
