// In an iterator, by way of a local.
public class Desk
{
    IEnumerable<Quote> Parse(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            var quote = new Quote { Text = line }; // ONR2001
            if (line.StartsWith('#')) quote.Topic = line.Substring(1);
            yield return quote;
        }
    }
}
