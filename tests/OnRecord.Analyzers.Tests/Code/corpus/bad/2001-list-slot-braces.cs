// A list of sources with empty braces.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text, Sources = { } }; // ONR2001
}
