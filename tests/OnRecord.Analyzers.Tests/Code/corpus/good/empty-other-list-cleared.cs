// A copy is emptied, and not the list itself.
public class Desk
{
    Wire Make(string text, List<string> speakers)
    {
        var sources = new List<string>(speakers);
        speakers.Clear();
        return new() { Text = text, Sources = sources };
    }
}
