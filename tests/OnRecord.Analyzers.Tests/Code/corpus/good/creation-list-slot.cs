// A list of sources.
public class Desk
{
    Wire Make(string text, string source) => new Wire { Text = text, Sources = { source } };
}
