// Projected first, and filled by position.
public class Desk
{
    Quote[] Parse(string[] lines, string[] speakers)
    {
        Quote[] quotes = lines.Select(l => new Quote { Text = l }).ToArray();
        for (int i = 0; i < quotes.Length; i++) quotes[i].By = speakers[i];
        return quotes;
    }
}
