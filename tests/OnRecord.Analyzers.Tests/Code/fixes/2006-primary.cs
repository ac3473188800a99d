// ONR2006: Drop [SetsRequiredMembers]
[Claim]
[method: System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
public record Saying(string Text)
{
    [AttributedTo]
    public required string By { get; init; }
}
// becomes
[Claim]
public record Saying(string Text)
{
    [AttributedTo]
    public required string By { get; init; }
}
