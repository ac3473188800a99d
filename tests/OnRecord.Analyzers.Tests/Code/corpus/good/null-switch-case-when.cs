// A case with a condition.
public class Desk
{
    Quote? Make(string text, string? by)
    {
        switch (by)
        {
            case { Length: > 0 }:
                return new() { Text = text, By = by };
            default:
                return null;
        }
    }
}
