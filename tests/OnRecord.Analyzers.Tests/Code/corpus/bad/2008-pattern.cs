// Of what a pattern has found.
public class Desk
{
    void Forget(object item)
    {
        if (item is Quote { Topic: "secret" } quote) quote.By = null; // ONR2008
    }
}
