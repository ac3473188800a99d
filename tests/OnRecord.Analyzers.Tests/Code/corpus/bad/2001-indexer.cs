// Stored through an indexer.
public class Desk
{
    void Keep(Dictionary<string, Quote> byId, string text)
    {
        byId["q1"] = new Quote { Text = text }; // ONR2001
    }
}
