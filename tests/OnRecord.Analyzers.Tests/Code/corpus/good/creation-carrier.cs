// The object that holds the author.
public class Desk
{
    Post Make(string text, string author) => new Post { Text = text, Meta = new() { Author = author } };
}
