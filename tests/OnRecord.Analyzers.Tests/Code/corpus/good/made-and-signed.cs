// Its attribution is set at once.
public class Desk
{
    Quote Make(string by)
    {
        Quote quote = Activator.CreateInstance<Quote>();
        quote.By = by;
        return quote;
    }
}
