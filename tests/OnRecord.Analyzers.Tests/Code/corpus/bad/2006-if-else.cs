// Set in one branch of two.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, bool known, string by) // ONR2006
    {
        if (known)
        {
            Text = text;
            By = by;
        }
        else
        {
            Text = "";
        }
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
