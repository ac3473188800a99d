// ONR2006: Drop [SetsRequiredMembers]
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    // The comment stays.
    [SetsRequiredMembers]
    public Saying(string text) { Text = text; }

    [Obsolete, SetsRequiredMembers]
    public Saying() => Text = "";

    public required string Text { get; set; }

    [AttributedTo]
    public required string By { get; set; }
}
// becomes
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    // The comment stays.
    public Saying(string text) { Text = text; }

    [Obsolete]
    public Saying() => Text = "";

    public required string Text { get; set; }

    [AttributedTo]
    public required string By { get; set; }
}
