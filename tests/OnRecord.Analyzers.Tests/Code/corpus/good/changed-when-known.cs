// Set to what has been tested by its length.
public class Desk
{
    void Sign(Quote quote, string? name)
    {
        string by = name ?? "";
        if (by.Length != 0) quote.By = by;
    }
}
