// Null in a tuple.
public class Desk
{
    Quote Make(string text)
    {
        (string Text, string? By) raw = (text, null);
        return new() { Text = raw.Text, By = raw.By }; // ONR2002
    }
}
