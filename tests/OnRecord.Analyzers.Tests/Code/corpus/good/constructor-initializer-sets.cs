// A member initializer sets it.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) => Text = text;

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; } = Environment.UserName;
}
