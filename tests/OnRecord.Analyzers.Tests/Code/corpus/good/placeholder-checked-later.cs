// A filler that is tested before it is used.
public class Desk
{
    Quote? Make(string text, string? name)
    {
        string by = name ?? "unknown";
        if (by == "unknown") return null;
        return new() { Text = text, By = by };
    }
}
