// A local that a failed try leaves at its default.
public class Desk
{
    Quote Make(string text, IReadOnlyDictionary<string, string> names)
    {
        names.TryGetValue(text, out string? by);
        return new Quote { Text = text, By = by }; // ONR2002
    }
}
