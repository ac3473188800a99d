// Tested by the framework's guard for texts.
public class Desk
{
    Quote Make(string text, string? by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return new Quote { Text = text, By = by };
    }
}
