// Put into a dictionary, and signed where it lies.
public class Desk
{
    readonly Dictionary<string, Quote> _all = [];

    Quote Get(string text, string by)
    {
        if (!_all.TryGetValue(text, out Quote? quote))
        {
            quote = new Quote { Text = text };
            _all.Add(text, quote);
        }

        quote.By = by;
        return quote;
    }
}
