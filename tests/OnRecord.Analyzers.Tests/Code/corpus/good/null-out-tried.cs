// Used where the try has succeeded.
public class Desk
{
    Quote? Make(string text, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(text, out string? by) ? new Quote { Text = text, By = by } : null;
}
