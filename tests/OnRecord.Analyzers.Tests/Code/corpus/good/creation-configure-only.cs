// Left to the caller's action.
public class Desk
{
    Quote Make(Action<Quote> configure)
    {
        var quote = new Quote();
        configure(quote);
        return quote;
    }
}
