// What a look-up may not find.
public class Desk
{
    Quote Make(string text, Dictionary<string, string> names)
    {
        names.TryGetValue("speaker", out string? by);
        return new Quote { Text = text, By = by }; // ONR2002
    }
}
