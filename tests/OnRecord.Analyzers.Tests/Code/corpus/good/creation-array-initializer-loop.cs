// An array of new ones, signed in a loop.
public class Desk
{
    Quote[] Make(string by)
    {
        Quote[] all = [new() { Text = "It rained." }, new() { Text = "It snowed." }];
        foreach (Quote quote in all) quote.By = by;
        return all;
    }
}
