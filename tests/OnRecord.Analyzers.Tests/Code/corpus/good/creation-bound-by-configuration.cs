// Handed to a binder.
public class Desk
{
    Quote Read(Action<object> bind)
    {
        var quote = new Quote();
        bind(quote);
        return quote;
    }
}
