// Inside an initializer of what is there.
public class Desk
{
    Post Make(string text) => new() { Text = text, Meta = new() { Seen = default, Author = string.Empty } }; // ONR2003
}
