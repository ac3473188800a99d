// Tested, and left early.
public class Desk
{
    Quote? Make(string text, string? by)
    {
        if (by == null) return null;
        return new Quote { Text = text, By = by };
    }
}
