// A guard that puts a filler in.
public class Desk
{
    Quote Make(string text, string? by)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            by = "unnamed";
        }

        return new() { Text = text, By = by }; // ONR2004
    }
}
