// Asked for its length first.
public class Desk
{
    Remark? Make(string text, string? name)
    {
        string by = name?.Trim() ?? "";
        return by.Length > 0 ? new(text, by) : null;
    }
}
