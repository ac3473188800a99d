// It hands over to another one that doesn't set it either.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) : this(text, 0) // ONR2006
    {
    }

    private Saying(string text, int line)
    {
        Text = text;
        Line = line;
    }

    public int Line { get; }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
