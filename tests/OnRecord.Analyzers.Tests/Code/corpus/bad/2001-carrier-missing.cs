// The object that holds the author is left out.
public class Desk
{
    Post Make(string text) => new Post { Text = text }; // ONR2001
}
