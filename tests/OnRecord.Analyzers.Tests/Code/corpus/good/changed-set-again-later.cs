// Cleared, and set again after something else.
public class Desk
{
    void Sign(Quote quote, Func<string> ask)
    {
        quote.By = "";
        string by = ask();
        quote.By = by;
    }
}
