// An empty list where there is none.
public class Desk
{
    Wire Make(string text, List<string>? speakers) => new() { Text = text, Sources = speakers ?? new() }; // ONR2003
}
