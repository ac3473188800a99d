// The local goes into a list, and nowhere is it filled.
public class Desk
{
    void Add(List<Quote> quotes, string line)
    {
        Quote quote = new() { Text = line }; // ONR2001
        quote.Topic = "weather";
        quotes.Add(quote);
    }
}
