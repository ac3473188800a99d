// A field that starts out empty.
public class Desk
{
    readonly List<string> _sources = new();

    public void Add(string source) => _sources.Add(source);

    Wire Make(string text) => new Wire { Text = text, Sources = _sources };
}
