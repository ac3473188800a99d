// A key that happens to be a filler.
public class Desk
{
    Quote Make(string text, IReadOnlyDictionary<string, string> names) => new() { Text = text, By = names["unknown"] };
}
