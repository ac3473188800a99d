// A local function that tests.
public class Desk
{
    Quote? Make(string text, string? by)
    {
        return IsKnown(by) ? new() { Text = text, By = by } : null;

        static bool IsKnown([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? name) => !string.IsNullOrEmpty(name);
    }
}
