// A failed attempt has nothing to give.
public class Desk
{
    bool TryFind(string text, Dictionary<string, Tweet> all, out Tweet tweet)
    {
        if (all.TryGetValue(text, out tweet)) return true;
        tweet = default;
        return false;
    }
}
