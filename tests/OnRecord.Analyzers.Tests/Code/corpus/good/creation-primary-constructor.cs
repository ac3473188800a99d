// A primary constructor that takes it.
[Claim]
public class Saying(string text, string by)
{
    public string Text { get; } = text;

    [AttributedTo]
    public string By { get; } = by;

    public static Saying Make(string by) => new("It rained.", by);
}
