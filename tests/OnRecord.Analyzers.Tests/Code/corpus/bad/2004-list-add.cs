// Added to the list of sources in the initializer.
public class Desk
{
    Wire Make(string text) => new() { Text = text, Sources = { "todo" } }; // ONR2004
}
