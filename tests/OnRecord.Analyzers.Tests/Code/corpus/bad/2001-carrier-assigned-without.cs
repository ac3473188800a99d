// The object that would hold the author is set to one without.
public class Desk
{
    Post Make(string text)
    {
        var post = new Post { Text = text }; // ONR2001
        post.Meta = new Meta { Seen = DateTime.UtcNow };
        return post;
    }
}
