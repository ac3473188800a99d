// Tested by the framework's guard.
public class Desk
{
    Quote Make(string text, string? by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new Quote { Text = text, By = by };
    }
}
