// Filled through a reference.
public class Desk
{
    Tweet Make(string author)
    {
        Tweet tweet = new Tweet { Text = "It rained." };
        Sign(ref tweet, author);
        return tweet;
    }

    static void Sign(ref Tweet tweet, string author) => tweet.Author = author;
}
