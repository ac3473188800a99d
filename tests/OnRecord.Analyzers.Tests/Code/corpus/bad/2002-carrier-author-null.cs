// The author in the object that holds it is null.
public class Desk
{
    Post Make(string text) => new Post { Text = text, Meta = new Meta { Author = null } }; // ONR2002
}
