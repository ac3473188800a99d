// Asked whether there is any.
public class Desk
{
    Wire Make(string text, List<string>? speakers)
    {
        List<string> sources = speakers ?? [];
        return sources.Any() ? new Wire { Text = text, Sources = sources } : throw new FormatException();
    }
}
