// A primary constructor that hands nothing to its base.
[Claim]
public abstract class Saying(string? by = null)
{
    [AttributedTo]
    public string? By { get; init; } = by;
}

public sealed class Proverb(string text) : Saying
{
    public string Text { get; } = text;

    public static Proverb Make(string text) => new(text); // ONR2001
}
