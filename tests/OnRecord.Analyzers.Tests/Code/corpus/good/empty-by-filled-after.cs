// A list that is filled after it is handed over.
public class Desk
{
    Wire Make(string text, IEnumerable<string> sources)
    {
        var list = new List<string>();
        var wire = new Wire { Text = text, Sources = list };
        list.AddRange(sources);
        return wire;
    }
}
