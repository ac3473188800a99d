// ONR2006: Drop [SetsRequiredMembers]
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    /// <summary>Of a text.</summary>
#if true
    [SetsRequiredMembers]
#endif
    public Saying(string text) => Text = text;

    [Obsolete] // soon gone
    [SetsRequiredMembers] // what a promise
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
    /// <summary>Of a text.</summary>
#if true
#endif
    public Saying(string text) => Text = text;

    [Obsolete] // soon gone
    // what a promise
    public Saying() => Text = "";

    public required string Text { get; set; }

    [AttributedTo]
    public required string By { get; set; }
}
