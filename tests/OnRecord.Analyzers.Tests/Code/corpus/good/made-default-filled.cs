// A struct that is filled at once.
public class Desk
{
    Tweet Make(string text, string author)
    {
        Tweet tweet = default;
        tweet.Text = text;
        tweet.Author = author;
        return tweet;
    }
}
