// A list that is filled by another name.
public class Desk
{
    Wire Make(string text, string source)
    {
        List<string> sources = new();
        var same = sources;
        same.Add(source);
        return new Wire { Text = text, Sources = sources };
    }
}
