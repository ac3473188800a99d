// A constructor that passes null on to the one that knows better.
[Claim]
public class Saying
{
    public Saying(string text) : this(text, null) { }

    public Saying(string text, string? by)
    {
        Text = text;
        By = by;
    }

    public string Text { get; }

    [AttributedTo]
    public string? By { get; }

    public static Saying Make() => new("It rained."); // ONR2001
}
