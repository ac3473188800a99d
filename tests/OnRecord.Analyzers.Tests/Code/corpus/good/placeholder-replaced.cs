// Replaced.
public class Desk
{
    void Mend(Quote quote, string by)
    {
        if (quote.By == "TBD") quote.By = by;
    }
}
