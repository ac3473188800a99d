// In a deconstruction.
public class Desk
{
    void Reset(Quote quote)
    {
        (quote.Text, quote.By) = ("", null); // ONR2008
    }
}
