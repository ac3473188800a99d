// A boolean in a local remembers the test.
public class Desk
{
    Remark? Make(string text, string? name)
    {
        string by = name ?? "";
        bool isKnown = by.Length > 0;
        if (!isKnown) return null;
        return new(text, by);
    }
}
