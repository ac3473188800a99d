// The default of a struct in a local.
public class Desk
{
    Tweet Make(string text)
    {
        Tweet tweet = default; // ONR2007
        tweet.Text = text;
        return tweet;
    }
}
