// A struct.
public class Desk
{
    Tweet Make(string text) => new Tweet { Text = text }; // ONR2001
}
