// A parameter that may be null, and that nobody has tested.
public class Desk
{
    Quote Make(string text, string? by) => new Quote { Text = text, By = by }; // ONR2002
}
