using OnRecord.Schema.Findings;

namespace OnRecord.Exports;

/// <summary>Something that a schema says and an export can't: data that breaks it passes there.</summary>
/// <param name="Pointer">The place in the schema that declares it, as a JSON Pointer; empty for the schema as a whole.</param>
/// <param name="Keyword">The keyword of the schema language: <c>scale</c>, <c>notIn</c>, <c>rules</c>, <c>speaker</c> and so on.</param>
/// <param name="Level">The level at which the engines report it.</param>
/// <param name="Message">What is not said, and why.</param>
public sealed record ExportNote(string Pointer, string Keyword, FindingLevel Level, string Message)
{
    /// <summary>The rule's own id, where it is a rule.</summary>
    public string? RuleId { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Pointer.Length == 0 ? Message : Pointer + ": " + Message;
}

/// <summary>An export.</summary>
/// <param name="Text">Ready to be written: lines end in LF.</param>
/// <param name="Notes">What it can't say, in the schema's order.</param>
public sealed record ExportResult(string Text, IReadOnlyList<ExportNote> Notes);
