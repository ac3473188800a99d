// A struct.
using System.Diagnostics.CodeAnalysis;

[Claim]
public struct Saying
{
    [SetsRequiredMembers]
    public Saying(string text) // ONR2006
    {
        Text = text;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string? By { get; init; }
}
