// Set to what was tested.
public class Desk
{
    void Sign(Quote quote, string? by)
    {
        if (!string.IsNullOrEmpty(by)) quote.By = by;
    }
}
