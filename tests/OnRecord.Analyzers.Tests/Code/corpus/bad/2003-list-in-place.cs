// A blank, added in place.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text, Sources = { " " } }; // ONR2003
}
