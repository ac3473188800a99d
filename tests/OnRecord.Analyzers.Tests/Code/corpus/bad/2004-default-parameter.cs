// A parameter's default.
public class Desk
{
    public Quote Make(string text, string by = "unknown") => new Quote { Text = text, By = by }; // ONR2004
}
