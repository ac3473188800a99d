// In a struct.
public class Desk
{
    Tweet Make(string text) => new Tweet { Text = text, Author = null! }; // ONR2002
}
