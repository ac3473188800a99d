// The values of a dictionary.
public class Desk
{
    void Publish([Publishes] IReadOnlyDictionary<string, Quote> quotes) => Console.WriteLine(quotes.Count); // ONR2010
}
