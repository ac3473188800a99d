// To whatever is there, or nothing.
public class Desk
{
    void Sign(Quote quote, string? by) => quote.By = by ?? string.Empty; // ONR2008
}
