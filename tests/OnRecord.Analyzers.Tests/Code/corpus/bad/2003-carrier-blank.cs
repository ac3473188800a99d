// The object that holds the author, with a blank author.
public class Desk
{
    Post Make(string text) => new Post { Text = text, Meta = new Meta { Author = "" } }; // ONR2003
}
