// In a loop.
public class Desk
{
    void Forget(IEnumerable<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            quote.By = null; // ONR2008
        }
    }
}
