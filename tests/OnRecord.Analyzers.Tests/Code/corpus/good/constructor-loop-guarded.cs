// Set in a loop that returns, and thrown after it.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string[] lines)
    {
        Text = lines[0];
        foreach (string line in lines)
        {
            if (!line.StartsWith("By ", StringComparison.Ordinal)) continue;
            By = line[3..];
            return;
        }

        throw new FormatException("Nobody says it.");
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
