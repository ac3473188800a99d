// In an iterator.
public class Desk
{
    IEnumerable<Quote> Parse(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Length == 0) continue;
            yield return new Quote { Text = line }; // ONR2001
        }
    }
}
