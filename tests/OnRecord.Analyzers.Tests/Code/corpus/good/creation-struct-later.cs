// A struct, member by member.
public class Desk
{
    Tweet Make(string text, string author)
    {
        Tweet tweet = new();
        tweet.Text = text;
        tweet.Author = author;
        return tweet;
    }
}
