// Set behind a test for null.
public class Desk
{
    Quote? Make(bool wanted, string by)
    {
        Quote? quote = wanted ? new Quote { Text = "It rained." } : null;
        if (quote != null) quote.By = by;
        return quote;
    }
}
