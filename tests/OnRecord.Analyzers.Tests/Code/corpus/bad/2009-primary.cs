// A primary constructor.
[Claim]
public sealed class Saying(string text) // ONR2009
{
    public string Text { get; } = text;
}
