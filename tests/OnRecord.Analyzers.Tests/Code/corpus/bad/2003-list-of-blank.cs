// A list with a blank in it.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text, Sources = new() { "" } }; // ONR2003
}
