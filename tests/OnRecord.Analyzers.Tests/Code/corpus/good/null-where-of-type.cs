// Filtered by type.
public class Desk
{
    IEnumerable<Quote> Make(string text, IEnumerable<string?> names) => names.OfType<string>().Select(n => new Quote { Text = text, By = n });
}
