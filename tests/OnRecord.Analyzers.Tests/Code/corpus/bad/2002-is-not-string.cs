// In the branch in which the pattern has failed.
public class Desk
{
    Quote Make(string text, string? by)
    {
        if (by is not null) return new Quote { Text = text, By = by };
        return new Quote { Text = text, By = by }; // ONR2002
    }
}
