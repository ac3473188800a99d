// The author in the object that holds it.
public class Desk
{
    Post Make(string text) => new Post { Text = text, Meta = new() { Author = "test" } }; // ONR2004
}
