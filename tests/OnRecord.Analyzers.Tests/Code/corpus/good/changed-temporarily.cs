// Put aside and put back.
public class Desk
{
    void With(Quote quote, string by, Action run)
    {
        string? before = quote.By;
        quote.By = by;
        run();
        quote.By = before;
    }
}
