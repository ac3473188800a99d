// Given out between two uses.
public class Desk
{
    IEnumerable<Quote> Make(string by)
    {
        var quote = new Quote { Text = "It rained." }; // ONR2001
        yield return quote;
        quote.By = by;
    }
}
