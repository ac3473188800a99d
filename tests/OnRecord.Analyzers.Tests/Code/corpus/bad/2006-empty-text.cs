// It sets it to nothing.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying() // ONR2006
    {
        (Text, By) = ("", "");
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
