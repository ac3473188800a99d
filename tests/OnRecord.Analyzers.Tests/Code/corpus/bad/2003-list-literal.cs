// A list that is made on the spot, and empty.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text, Sources = new List<string>() }; // ONR2003
}
