// Cleared, and set again.
public class Desk
{
    void Sign(Quote quote, string by)
    {
        quote.By = null;
        quote.By = by;
    }
}
