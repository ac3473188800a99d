// The one that is there, or a new one, and either is signed.
public class Desk
{
    Quote Get(IQuoteStore store, string text, string by)
    {
        Quote quote = store.Find(text) ?? new Quote { Text = text };
        quote.By = by;
        return quote;
    }
}
