// Tested, with an exception.
public class Desk
{
    Quote Make(string text, string? by) => new Quote { Text = text, By = by ?? throw new ArgumentNullException(nameof(by)) };
}
