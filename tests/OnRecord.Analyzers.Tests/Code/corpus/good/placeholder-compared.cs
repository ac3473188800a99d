// Compared with.
public class Desk
{
    bool IsKnown(Quote quote) => quote.By != "unknown" && quote.By is not "n/a";
}
