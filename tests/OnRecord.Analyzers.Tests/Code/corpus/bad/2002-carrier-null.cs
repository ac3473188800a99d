// The object that holds the author is null.
public class Desk
{
    Post Make(string text) => new Post { Text = text, Meta = null }; // ONR2002
}
