// A list of sources that stays empty.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text }; // ONR2001
}
