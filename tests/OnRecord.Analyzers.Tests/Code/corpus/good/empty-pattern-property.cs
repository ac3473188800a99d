// A property pattern.
public class Desk
{
    Remark? Make(string text, string? name)
    {
        var by = name ?? "";
        return by is { Length: > 0 } ? new(text, by) : null;
    }
}
