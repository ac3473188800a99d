// Set to null.
public class Desk
{
    void Forget(Quote quote) => quote.By = null; // ONR2008
}
