// Set to somebody.
public class Desk
{
    void Sign(Quote quote, string by) => quote.By = by;
}
