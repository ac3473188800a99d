// Set in a try whose catch goes on.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string line) // ONR2006
    {
        Text = line;
        try
        {
            By = line.Substring(0, line.IndexOf(':'));
        }
        catch (ArgumentOutOfRangeException)
        {
            Text = "";
        }
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
