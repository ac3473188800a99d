// It returns before it sets it.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string line) // ONR2006
    {
        Text = line;
        int colon = line.IndexOf(':');
        if (colon < 0) return;
        By = line.Substring(0, colon);
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
