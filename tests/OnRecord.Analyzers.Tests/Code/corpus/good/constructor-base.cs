// It leaves it to the base.
using System.Diagnostics.CodeAnalysis;

[Claim]
public abstract class Saying
{
    [SetsRequiredMembers]
    protected Saying(string by) => By = by;

    [AttributedTo]
    public required string By { get; init; }
}

public sealed class Proverb : Saying
{
    [SetsRequiredMembers]
    public Proverb(string text, string by) : base(by) => Text = text;

    public required string Text { get; init; }
}
