// By way of a local.
public class Desk
{
    void Forget(Quote quote)
    {
        string nobody = "";
        quote.By = nobody; // ONR2008
    }
}
