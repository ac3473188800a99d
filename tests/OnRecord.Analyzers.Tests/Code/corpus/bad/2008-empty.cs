// Set to nothing.
public class Desk
{
    void Forget(Quote quote)
    {
        quote.By = ""; // ONR2008
    }
}
