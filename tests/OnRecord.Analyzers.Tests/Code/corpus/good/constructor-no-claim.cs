// A type that is no claim.
using System.Diagnostics.CodeAnalysis;

public class Entry
{
    [SetsRequiredMembers]
    public Entry() => Text = "";

    public required string Text { get; init; }

    public required string? By { get; init; }
}
