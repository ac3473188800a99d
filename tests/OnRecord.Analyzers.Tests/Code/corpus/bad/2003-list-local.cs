// A list that nobody fills.
public class Desk
{
    Wire Make(string text)
    {
        List<string> sources = new();
        return new Wire { Text = text, Sources = sources }; // ONR2003
    }
}
