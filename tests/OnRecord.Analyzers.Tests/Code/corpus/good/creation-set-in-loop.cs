// Set in a loop; how often it runs isn't known.
public class Desk
{
    Quote Make(string text, IEnumerable<string> names)
    {
        var quote = new Quote { Text = text };
        foreach (string name in names)
        {
            quote.By = name;
        }

        return quote;
    }
}
