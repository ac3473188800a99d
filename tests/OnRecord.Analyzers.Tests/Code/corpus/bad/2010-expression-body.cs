// The result is dropped by an expression body.
public class Desk
{
    void Check(Quote quote) => quote.Validate(); // ONR2010
}
