// Set to what a pattern has found.
public class Desk
{
    void Sign(Quote quote, object? by)
    {
        if (by is string { Length: > 0 } name) quote.By = name;
    }
}
