// A local that is tested before it is used.
public class Desk
{
    Quote? Make(string text, bool known)
    {
        string? by = null;
        if (known) by = "Ann Lee";
        if (by is null) return null;
        return new Quote { Text = text, By = by };
    }
}
