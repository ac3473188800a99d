using OnRecord.Checking.Constants;
using OnRecord.Checking.Findings;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>What reading the records of one file shares: where findings go, and whether values may be shown in them.</summary>
internal sealed class ShapeContext(CancellationToken cancellationToken)
{
    private readonly List<Finding> _findings = [];
    private readonly List<SourceSpan> _confidential = [];
    private readonly List<SourceSpan> _misread = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Stretches of the text that may be shown to nobody.</summary>
    public IReadOnlyList<SourceSpan> Confidential => _confidential;

    /// <summary>Ids of records that could not be read.</summary>
    public HashSet<string> LostIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the value that is looked at may be shown to nobody.</summary>
    public bool IsConfidential { get; set; }

    /// <summary>Whether nothing is reported: of a record at which reading broke off, what is missing may have stood further on.</summary>
    public bool IsMuted { get; set; }

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Remembers where the text itself was misread: what stands there has been reported.</summary>
    public void Take(ReadDocument document)
    {
        foreach (Finding finding in document.Findings)
        {
            if (finding.Descriptor != ShapeFindings.DuplicateKey) _misread.Add(finding.Span);
        }
    }

    /// <summary>Whether a node is not what its author meant, as has been reported, or can't be known here. An empty one has no place but its line.</summary>
    public bool IsMisread(DataNode node) => node is UnknownNode || _misread.Count > 0 && _misread.Exists(place =>
        node is ScalarNode { Kind: ScalarKind.Null } ? place.Line == node.Span.Line : place.Start < node.Span.End && node.Span.Start < place.End && node is ScalarNode);

    public void AddConfidential(SourceSpan place) => _confidential.Add(place);

    /// <summary>Whether a place lies in what may be shown to nobody.</summary>
    public bool IsInConfidential(SourceSpan place) => _confidential.Exists(span => span.Start <= place.Start && place.Start <= span.End);

    public void Report(FindingDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        Report(new Finding(descriptor, string.Empty, place, new EquatableArray<string>(arguments)));

    public void Report(Finding finding)
    {
        if (!IsMuted) _findings.Add(IsConfidential ? finding with { IsConfidential = true, Replacement = null } : finding);
    }

    /// <summary>A value as a message shows it: a confidential one not at all.</summary>
    public string Show(string text) => IsConfidential ? "the value given here" : Wording.Show(text);

    /// <summary>What a node is, with its value where that may be shown.</summary>
    public string Found(DataNode node) => node is ScalarNode { Raw.Length: > 0 } scalar && !IsConfidential
        ? Wording.Kind(node) + " (" + Wording.Shorten(scalar.Raw) + ")"
        : Wording.Kind(node);

    public void ReportUnknownField(MappingEntry entry, string owner, IReadOnlyCollection<string> candidates, string? meant) =>
        Report(new Finding(
            ShapeFindings.UnknownField,
            string.Empty,
            entry.KeySpan,
            EquatableArray.Of(Wording.Shorten(entry.Key), owner, meant is null ? Suggestion.DidYouMeanOrOneOf(entry.Key, candidates) : " Did you mean '" + meant + "'?"))
        {
            Replacement = meant,
        });

    public void ReportUnknownValue(ScalarNode value, string what, IReadOnlyCollection<string> known)
    {
        string? meant = OnRecord.Text.Nearest.To(value.Text, known);
        Report(new Finding(
            ShapeFindings.UnknownValue, string.Empty, value.Span, EquatableArray.Of(what, Show(value.Text), (IsConfidential ? string.Empty : Suggestion.DidYouMean(value.Text, known)) + " It is one of: " + string.Join(", ", known) + "."))
        {
            Replacement = meant,
        });
    }

    public void ReportDeprecated(SourceSpan place, string what, Deprecation deprecation) => Report(
        ShapeFindings.Deprecated,
        place,
        what,
        deprecation.Since is null ? string.Empty : " since " + deprecation.Since,
        deprecation.Use is null ? string.Empty : " Use '" + deprecation.Use + "'.");
}
