// A list with room and nobody in it.
public class Desk
{
    Wire Make(string text) => new Wire { Text = text, Sources = new List<string>(4) }; // ONR2003
}
