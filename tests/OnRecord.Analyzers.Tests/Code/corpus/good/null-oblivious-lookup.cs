// A look-up in code without annotations.
// nullable: disable
public class Desk
{
    public Quote Make(string text, Dictionary<string, string> names)
    {
        string by;
        if (!names.TryGetValue(text, out by)) return null;
        return new Quote { Text = text, By = by };
    }
}
