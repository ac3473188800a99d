// Assigned afterwards.
public class Desk
{
    void Sign(Quote quote)
    {
        quote.By = "TBD"; // ONR2004
    }
}
