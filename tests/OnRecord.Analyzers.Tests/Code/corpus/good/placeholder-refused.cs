// Refused.
public class Desk
{
    Quote Make(string text, string by)
    {
        if (by == "unknown") throw new ArgumentException("Who?", nameof(by));
        return new Quote { Text = text, By = by };
    }
}
