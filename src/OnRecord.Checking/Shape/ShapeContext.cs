using OnRecord.Checking.Findings;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>What reading the records of one file shares: where findings go, and whether values may be shown in them.</summary>
internal sealed class ShapeContext(SchemaModel schema, ConstraintTests tests, FindingSink findings, CancellationToken cancellationToken)
{
    private const int ShownLength = 60;

    public SchemaModel Schema { get; } = schema;

    public ConstraintTests Tests { get; } = tests;

    /// <summary>Whether the value that is being looked at belongs to an anonymous speaker, or to a sensitive field.</summary>
    public bool IsWithheld { get; set; }

    public void Report(FindingDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        cancellationToken.ThrowIfCancellationRequested();
        findings.Add(descriptor, span, arguments);
    }

    public void Report(Finding finding) => findings.Add(finding);

    public Finding Finding(FindingDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        new(descriptor, findings.Path, span, new Schema.EquatableArray<string>(arguments));

    /// <summary>A value in quotation marks, cut where it is long; never one that is withheld.</summary>
    public string Show(string text) =>
        IsWithheld ? "withheld here" : "'" + (text.Length <= ShownLength ? text : text.Substring(0, ShownLength) + "…") + "'";

    /// <summary>A value of the wrong kind: what kind, and which.</summary>
    public string ShowKind(DataNode node) => node is ScalarNode { Raw.Length: > 0 } scalar && !IsWithheld
        ? Describe.Found(node) + " (" + scalar.Raw + ")"
        : Describe.Found(node);

    /// <summary>A suggestion with a leading space, or the names there are.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates)
    {
        List<string> known = [.. candidates];
        if (Nearest.To(name, known) is string nearest) return " Did you mean '" + nearest + "'?";
        return known.Count is 0 or > 40 ? string.Empty : " It has: " + string.Join(", ", known) + ".";
    }

    public void ReportUnknownField(MappingEntry entry, string subject, IEnumerable<string> candidates)
    {
        List<string> known = [.. candidates];
        Report(Finding(ShapeFindings.UnknownField, entry.KeySpan, entry.Key, subject, DidYouMean(entry.Key, known)) with
        {
            Replacement = Nearest.To(entry.Key, known),
        });
    }
}
