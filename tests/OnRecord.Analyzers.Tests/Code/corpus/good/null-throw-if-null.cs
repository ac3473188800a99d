// The framework's own guard.
public class Desk
{
    Quote Make(string text, string? by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new() { Text = text, By = by };
    }
}
