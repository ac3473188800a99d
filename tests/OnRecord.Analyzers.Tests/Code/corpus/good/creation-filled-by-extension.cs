// An extension method of the project fills it.
public static class QuoteExtensions
{
    public static Quote SaidBy(this Quote quote, string by)
    {
        quote.By = by;
        return quote;
    }

    public static Quote Make(string text, string by) => new Quote { Text = text }.SaidBy(by);
}
