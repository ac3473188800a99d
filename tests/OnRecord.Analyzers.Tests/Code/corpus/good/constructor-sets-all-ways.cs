// It sets it on every way, or throws.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string line)
    {
        int colon = line.IndexOf(':');
        if (colon < 0) throw new FormatException("Who?");
        Text = line.Substring(colon + 1);
        By = line.Substring(0, colon);
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
