// A primary constructor from which it is made.
[Claim]
public class Saying(string text, string first, string last)
{
    public string Text { get; } = text;

    [AttributedTo]
    public string By { get; } = $"{first} {last}";

    public static Saying Make(string first, string last) => new("It rained.", first, last);
}
