// Set in a loop that may not run.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string[] lines) // ONR2006
    {
        Text = lines[0];
        for (int i = 1; i < lines.Length; i++) By = lines[i];
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
