// It sets null.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying() // ONR2006
    {
        Text = "";
        By = null!;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
