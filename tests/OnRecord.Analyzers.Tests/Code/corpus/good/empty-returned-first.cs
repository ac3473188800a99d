// Returned before it is used.
public class Desk
{
    Remark? Make(string text, string? name)
    {
        var by = name ?? string.Empty;
        if (by.Trim().Length == 0)
        {
            return null;
        }

        return new(text, by);
    }
}
