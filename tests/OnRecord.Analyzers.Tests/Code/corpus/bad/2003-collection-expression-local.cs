// A list in a local, from a collection expression without items.
public class Desk
{
    Wire Make(string text)
    {
        List<string> sources = [];
        return new() { Text = text, Sources = sources }; // ONR2003
    }
}
