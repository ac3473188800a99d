// A primary constructor.
using System.Diagnostics.CodeAnalysis;

[Claim]
[method: SetsRequiredMembers]
public sealed record Saying(string Text) // ONR2006
{
    [AttributedTo]
    public required string By { get; init; }
}
