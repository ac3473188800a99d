// It is called, too; the mistake is the constructor's.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) => Text = text; // ONR2006

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}

public class Desk
{
    public Saying Make() => new Saying("It rained.");
}
