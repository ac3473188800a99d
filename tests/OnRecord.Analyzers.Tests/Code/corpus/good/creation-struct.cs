// A struct.
public class Desk
{
    Tweet Make(string text, string author) => new Tweet { Text = text, Author = author };
}
