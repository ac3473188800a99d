// The arm for nothing throws.
public class Desk
{
    Remark Make(string text, string? name)
    {
        string by = name ?? "";
        return by switch
        {
            "" => throw new FormatException(),
            _ => new Remark(text, by),
        };
    }
}
