// In an iterator.
public class Desk
{
    IEnumerable<Quote> Parse(IEnumerable<string> lines, string by)
    {
        foreach (string line in lines)
        {
            var quote = new Quote { Text = line };
            quote.By = by;
            yield return quote;
        }
    }
}
