// The object that holds the author, without an author.
public class Desk
{
    Post Make(string text) => new Post { Text = text, Meta = new Meta { Seen = DateTime.UnixEpoch } }; // ONR2003
}
