// The default of a struct where nothing is found.
public class Desk
{
    bool TryFind(IEnumerable<Tweet> all, string text, out Tweet found)
    {
        foreach (Tweet tweet in all)
        {
            if (tweet.Text != text) continue;
            found = tweet;
            return true;
        }

        found = default;
        return false;
    }
}
