// The pattern's negation returns.
public class Desk
{
    Quote? Make(string text, object? who)
    {
        if (who is not string by) return null;
        return new() { Text = text, By = by };
    }
}
