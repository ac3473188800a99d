// Set in some cases.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, int kind) // ONR2006
    {
        Text = text;
        switch (kind)
        {
            case 1:
                By = "Ann Lee";
                break;
            case 2:
                By = "Bo Chan";
                break;
        }
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
