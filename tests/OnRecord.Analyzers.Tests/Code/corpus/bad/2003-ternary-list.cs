// An empty list on one side.
public class Desk
{
    Wire Make(string text, bool known, List<string> speakers) => new() { Text = text, Sources = known ? speakers : [] }; // ONR2003
}
