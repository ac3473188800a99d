// A list of bare claims.
public class Desk
{
    [Publishes]
    void Publish(IReadOnlyList<Quote> quotes) => Console.WriteLine(quotes.Count); // ONR2010
}
