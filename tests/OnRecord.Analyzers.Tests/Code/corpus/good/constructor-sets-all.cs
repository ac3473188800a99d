// It sets every required member.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, string by)
    {
        Text = text;
        By = by;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
