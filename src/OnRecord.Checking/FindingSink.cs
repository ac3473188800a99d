using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingSink(string path)
{
    private readonly List<Finding> _findings = [];

    /// <summary>Sorted by position; findings at one place in the order they were made.</summary>
    public IReadOnlyList<Finding> Sorted => [.. _findings.OrderBy(static finding => finding.Span.Start)];

    public string Path { get; } = path;

    public int Count => _findings.Count;

    public void Add(FindingDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        Add(new Finding(descriptor, Path, span, new EquatableArray<string>(arguments)));

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>A finding of a rule, with the severity that its class gives it here.</summary>
    public void AddRule(FindingDescriptor descriptor, string ruleId, FindingSeverity severity, SourceSpan span, params string[] arguments) =>
        Add(new Finding(descriptor, Path, span, new EquatableArray<string>(arguments)) { RuleId = ruleId, Severity = severity });
}
