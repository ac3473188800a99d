// Tested by the framework's question.
public class Desk
{
    Quote Make(string text, string? by) => string.IsNullOrEmpty(by) ? throw new ArgumentException("Who?") : new Quote { Text = text, By = by };
}
