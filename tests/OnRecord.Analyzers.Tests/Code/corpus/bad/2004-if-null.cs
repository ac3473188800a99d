// Replaced where it is null.
public class Desk
{
    Quote Make(string text, string? by)
    {
        if (by is null) by = "n/a";
        return new Quote { Text = text, By = by }; // ONR2004
    }
}
