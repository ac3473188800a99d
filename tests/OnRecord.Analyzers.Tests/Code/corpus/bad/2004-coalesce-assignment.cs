// Replaced in place.
public class Desk
{
    Quote Make(string text, string? by)
    {
        by ??= "nil";
        return new Quote { Text = text, By = by }; // ONR2004
    }
}
