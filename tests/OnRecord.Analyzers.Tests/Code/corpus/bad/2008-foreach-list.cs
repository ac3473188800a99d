// The lists of all are cleared.
public class Desk
{
    void Hide(IEnumerable<Wire> wires)
    {
        foreach (var wire in wires) wire.Sources.Clear(); // ONR2008
    }
}
