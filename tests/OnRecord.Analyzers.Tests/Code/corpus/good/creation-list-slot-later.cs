// A list of sources that is filled afterwards.
public class Desk
{
    Wire Make(string text, IEnumerable<string> sources)
    {
        var wire = new Wire { Text = text };
        wire.Sources.AddRange(sources);
        return wire;
    }
}
