// The result is dropped.
public class Desk
{
    void Check(Quote quote)
    {
        quote.Validate(); // ONR2010
    }
}
