// Taken out of a tuple that may hold null.
public class Desk
{
    Quote Make((string Text, string? By) raw)
    {
        var (text, by) = raw;
        return new Quote { Text = text, By = by }; // ONR2002
    }
}
