// It sets everything but the one that counts.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) => Text = text; // ONR2006

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
