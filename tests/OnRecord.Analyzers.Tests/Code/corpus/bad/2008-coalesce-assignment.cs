// Put in place where it is null, and nothing.
public class Desk
{
    void Settle(Quote quote) => quote.By ??= ""; // ONR2008
}
