// Compared by a method.
public class Desk
{
    Remark? Make(string text, string? name)
    {
        var by = name ?? "";
        if (by.Equals("", StringComparison.Ordinal)) return null;
        return new(text, by);
    }
}
