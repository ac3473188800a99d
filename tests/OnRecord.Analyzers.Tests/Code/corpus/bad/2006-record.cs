// A record.
using System.Diagnostics.CodeAnalysis;

[Claim]
public sealed record Saying
{
    [SetsRequiredMembers]
    public Saying(string text) // ONR2006
    {
        Text = text;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required Attribution Attribution { get; init; }
}
