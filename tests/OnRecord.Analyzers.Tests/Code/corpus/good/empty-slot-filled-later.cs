// The list of a claim that is held.
public class Desk
{
    Wire Make(string text, IEnumerable<string> names)
    {
        Wire wire = new() { Text = text, Sources = [] };
        wire.Sources.AddRange(names);
        return wire;
    }
}
