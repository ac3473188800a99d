using System.Globalization;

namespace OnRecord.Schema.Findings;

/// <summary>One thing that is wrong, at one place. The only error currency below the Roslyn layer.</summary>
/// <param name="Descriptor">What kind of thing.</param>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Arguments">What fills the message format; strings, so that a finding keeps nothing else alive.</param>
public sealed record Finding(FindingDescriptor Descriptor, string Path, SourceSpan Span, EquatableArray<string> Arguments)
{
    private readonly FindingSeverity? _severity;
    private readonly FindingLevel? _level;

    /// <summary>The id of the schema's or the newsroom's rule behind the finding, such as S01, where there is one.</summary>
    public string? RuleId { get; init; }

    /// <summary>The text that would mend the span when put in its place, where one is known.</summary>
    public string? Replacement { get; init; }

    /// <summary>The descriptor's severity unless a rule's own class and severity say otherwise.</summary>
    public FindingSeverity Severity
    {
        get => _severity ?? Descriptor.Severity;
        init => _severity = value;
    }

    /// <summary>The descriptor's level unless more had to be known this time.</summary>
    public FindingLevel Level
    {
        get => _level ?? Descriptor.Level;
        init => _level = value;
    }

    /// <summary>Whether the place holds values that are shown to nobody: then no host prints the line or the replacement.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The message, filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary><c>path(line,column): severity id: message</c>, as compilers print it.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        Path,
        Span.Line + 1,
        Span.Column + 1,
        Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "info" },
        Descriptor.Id,
        Message);
}
