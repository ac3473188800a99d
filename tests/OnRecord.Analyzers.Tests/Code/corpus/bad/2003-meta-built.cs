// The carrier made beforehand, without author.
public class Desk
{
    Post Make(string text)
    {
        Meta meta = new();
        meta.Seen = DateTime.UtcNow;
        return new() { Text = text, Meta = meta }; // ONR2003
    }
}
