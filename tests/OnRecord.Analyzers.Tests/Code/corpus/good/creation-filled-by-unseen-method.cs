// A method whose body isn't there may fill it.
public class Desk
{
    Quote Make(IQuoteStore store, string text)
    {
        var quote = new Quote { Text = text };
        store.Save(quote);
        return quote;
    }
}
