// A local function fills it.
public class Desk
{
    Wire Make(string text, IEnumerable<string> names)
    {
        List<string> sources = [];
        foreach (string name in names) Add(name);
        return new() { Text = text, Sources = sources };

        void Add(string name) => sources.Add(name.Trim());
    }
}
