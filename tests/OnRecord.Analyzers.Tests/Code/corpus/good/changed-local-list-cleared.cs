// A list of the method's own is cleared.
public class Desk
{
    Wire Make(string text, List<string> speakers)
    {
        List<string> seen = [.. speakers];
        Wire wire = new() { Text = text, Sources = [.. seen] };
        seen.Clear();
        return wire;
    }
}
