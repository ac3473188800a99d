// In a lambda.
public class Desk
{
    void Forget(List<Quote> quotes) => quotes.ForEach(q => q.By = null); // ONR2008
}
