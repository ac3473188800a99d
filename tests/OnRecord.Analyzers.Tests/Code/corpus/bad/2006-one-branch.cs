// It sets it on one way.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, string? by) // ONR2006
    {
        Text = text;
        if (by != null) By = by;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
