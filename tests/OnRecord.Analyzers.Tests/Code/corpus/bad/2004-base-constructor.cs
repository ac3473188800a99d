// Handed to the base class, at the creation.
[Claim]
public class Saying(string text, string by)
{
    public string Text { get; } = text;

    [AttributedTo]
    public string By { get; } = by;
}

public static class Sayings
{
    public static Saying Make(string text) => new(text, by: "nil"); // ONR2004
}
