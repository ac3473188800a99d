// A filler is replaced before it gets there.
public class Desk
{
    Quote? Make(string text, string by)
    {
        if (by is "unknown" or "n/a" or "tbd") return null;
        return new() { Text = text, By = by };
    }
}
