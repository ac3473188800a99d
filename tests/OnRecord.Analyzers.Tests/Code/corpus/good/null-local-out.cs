// A local that a call sets.
public class Desk
{
    Quote? Make(string text, Dictionary<string, string> names)
    {
        string? by = null;
        if (!names.TryGetValue(text, out by)) return null;
        return new Quote { Text = text, By = by };
    }
}
