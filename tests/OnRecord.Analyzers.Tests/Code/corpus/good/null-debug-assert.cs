// Asserted.
public class Desk
{
    Quote Make(string text, string? by)
    {
        System.Diagnostics.Debug.Assert(by != null);
        return new Quote { Text = text, By = by };
    }
}
