// A list copied from elsewhere.
public class Desk
{
    Wire Make(string text, IEnumerable<string> sources) => new Wire { Text = text, Sources = new List<string>(sources) };
}
