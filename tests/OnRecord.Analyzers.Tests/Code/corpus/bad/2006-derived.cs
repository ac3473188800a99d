// A derived claim that sets only its own.
using System.Diagnostics.CodeAnalysis;

[Claim]
public abstract class Saying
{
    [AttributedTo]
    public required string By { get; init; }
}

public sealed class Proverb : Saying
{
    [SetsRequiredMembers]
    public Proverb(string text) => Text = text; // ONR2006

    public required string Text { get; init; }
}
