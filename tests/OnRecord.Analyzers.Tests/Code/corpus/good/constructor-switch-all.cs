// Each case sets it or throws.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text, int kind)
    {
        Text = text;
        By = kind switch
        {
            1 => "Ann Lee",
            2 => "Bo Chan",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
