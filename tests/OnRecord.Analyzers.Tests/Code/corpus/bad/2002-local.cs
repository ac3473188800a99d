// By way of a local.
public class Desk
{
    Quote Make(string text)
    {
        string? by = null;
        return new Quote { Text = text, By = by }; // ONR2002
    }
}
