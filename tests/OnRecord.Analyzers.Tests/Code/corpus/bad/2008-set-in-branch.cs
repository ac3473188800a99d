// Cleared, and set again on one way only.
public class Desk
{
    void Sign(Quote quote, string? by)
    {
        quote.By = null; // ONR2008
        if (by != null)
        {
            quote.By = by;
        }
    }
}
