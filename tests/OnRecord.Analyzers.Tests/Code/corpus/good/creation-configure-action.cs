// A caller's action configures it.
public class Desk
{
    Quote Make(Action<Quote>? configure, string by)
    {
        Quote quote = new() { By = by };
        configure?.Invoke(quote);
        return quote;
    }
}
