// Nothing, made a list.
public class Desk
{
    Wire Make(string text) => new() { Text = text, Sources = Enumerable.Empty<string>().ToList() }; // ONR2003
}
