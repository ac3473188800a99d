// In a finally.
public class Desk
{
    void Use(Quote quote, Action<Quote> use)
    {
        try
        {
            use(quote);
        }
        finally
        {
            quote.By = null; // ONR2008
        }
    }
}
