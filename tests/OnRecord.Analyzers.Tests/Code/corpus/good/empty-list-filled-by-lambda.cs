// A lambda fills it.
public class Desk
{
    Wire Make(string text, List<string> names)
    {
        List<string> sources = new();
        names.ForEach(n => sources.Add(n));
        return new() { Text = text, Sources = sources };
    }
}
