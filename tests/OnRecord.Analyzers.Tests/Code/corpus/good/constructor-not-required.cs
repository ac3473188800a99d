// The member that says who isn't required, and is set by who calls.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) => Text = text;

    public required string Text { get; init; }

    [AttributedTo]
    public string? By { get; init; }

    public static Saying Make(string by) => new("It rained.") { By = by };
}
