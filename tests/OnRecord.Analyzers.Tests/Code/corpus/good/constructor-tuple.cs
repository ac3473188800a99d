// It sets all at once.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, string by) => (Text, By) = (text, by);

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
