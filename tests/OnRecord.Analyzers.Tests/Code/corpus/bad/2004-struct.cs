// In a struct.
public class Desk
{
    Tweet Make(string text) => new Tweet { Text = text, Author = "n/a" }; // ONR2004
}
