// It copies another one.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    public Saying() { }

    [SetsRequiredMembers]
    public Saying(Saying other)
    {
        Text = other.Text;
        By = other.By;
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
