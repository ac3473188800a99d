// A configuring lambda gets it.
public class Desk
{
    Quote Make(Action<Quote> configure)
    {
        var quote = new Quote { Text = "It rained." };
        configure(quote);
        return quote;
    }
}
