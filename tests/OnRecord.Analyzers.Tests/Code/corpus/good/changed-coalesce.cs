// Set where there is none yet.
public class Desk
{
    void Sign(Quote quote, string by) => quote.By ??= by;
}
