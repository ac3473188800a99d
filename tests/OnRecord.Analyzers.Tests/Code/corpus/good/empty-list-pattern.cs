// Refused by a list pattern.
public class Desk
{
    Wire? Make(string text, List<string>? speakers)
    {
        List<string> sources = speakers ?? [];
        if (sources is []) return null;
        return new() { Text = text, Sources = sources };
    }
}
