// A tuple that sets all but the one.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, int line) => (Text, Line) = (text, line); // ONR2006

    public required string Text { get; init; }

    public required int Line { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
