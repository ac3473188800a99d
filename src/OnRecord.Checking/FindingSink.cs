using OnRecord.Schema;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingSink(string path)
{
    private readonly List<Finding> _findings = [];

    /// <summary>By position; findings at one place in the order they were made.</summary>
    public IReadOnlyList<Finding> Sorted => [.. _findings.OrderBy(static finding => finding.Span.Start).Select(finding => finding with { Path = path })];

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    public void Add(FindingDescriptor descriptor, SourceSpan place, params string[] arguments) => Add(Make(descriptor, place, arguments));

    /// <summary>A finding of a rule.</summary>
    public void Add(FindingDescriptor descriptor, string ruleId, SourceSpan place, params string[] arguments) => Add(Make(descriptor, place, arguments) with { RuleId = ruleId });

    /// <summary>A finding with a path to be filled in.</summary>
    public static Finding Make(FindingDescriptor descriptor, SourceSpan place, params string[] arguments) => new(descriptor, string.Empty, place, new EquatableArray<string>(arguments));
}
