// A claim with a primary constructor that doesn't take the speaker.
[Claim]
public class Saying(string text)
{
    public string Text { get; } = text;

    [AttributedTo]
    public string? By { get; set; }

    public static Saying Make() => new("It rained."); // ONR2001
}
