// In a span.
public class Desk
{
    void Fill(Span<Quote> all, string by)
    {
        foreach (ref Quote quote in all)
        {
            quote = new Quote { Text = "It rained." };
            quote.By = by;
        }
    }
}
