// A filler in a message.
public class Desk
{
    Remark Make(string text, string? by) => new(text, by ?? throw new ArgumentException("unknown", "test"));
}
