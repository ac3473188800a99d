// Set in a try whose catch throws.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string line)
    {
        Text = line;
        try
        {
            By = line.Substring(0, line.IndexOf(':'));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new FormatException("Nobody says it.", e);
        }
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
