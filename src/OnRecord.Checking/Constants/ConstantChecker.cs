using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Checking.Shape;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Constants;

/// <summary>
/// Checks records that program code spells out, as far as their values stand there. By the same plans as data files:
/// what it refuses, the record's validator refuses too.
/// </summary>
/// <param name="plan">The schema that declares the records.</param>
public sealed class ConstantChecker(CheckPlan plan)
{
    /// <summary>
    /// Constraints of the record's own values; where these hold, rules of severity error all of whose values are known.
    /// What is missing, or wrong with a record embedded in it, is told elsewhere.
    /// </summary>
    /// <param name="type">A record of the schema. Of an abstract one, what all that extend it have in common can be asked.</param>
    /// <param name="written">Its fields, by their names in data; with an <see cref="UnknownNode"/> for each value that isn't known.</param>
    /// <param name="isWhole">Whether a field that isn't written is absent, or may have a value that comes from elsewhere.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public IReadOnlyList<Finding> Check(TypeName type, MappingNode written, bool isWhole, CancellationToken cancellationToken = default)
    {
        ShapeContext context = new(cancellationToken);
        if (!plan.Records.TryGetValue(type, out RecordPlan? declared) || declared.Leaves.FirstOrDefault() is not { } recordPlan || new RecordReader(context).Read(recordPlan, written, recordPlan.Name) is not { } record) return [];
        if (context.Findings.Count > 0)
        {
            List<SourceSpan> embedded = [.. Embedded(written).Select(static node => node.Span)];
            List<Finding> ofValues = [.. context.Findings.Where(finding => IsOfValue(finding.Descriptor) && !embedded.Exists(span => span.Start <= finding.Span.Start && finding.Span.End <= span.End))];
            if (ofValues.Count > 0) return ofValues;
        }

        List<Finding>? broken = null;
        foreach (RulePlan rule in recordPlan.Rules)
        {
            if (IsAsked(rule.Model) && rule.AreKnown(record, isWhole) && rule.IsBrokenBy(record, null)) (broken ??= []).Add(RuleChecks.Broken(rule, record, rule.Model.Severity));
        }

        return (IReadOnlyList<Finding>?)broken ?? [];
    }

    private static bool IsOfValue(FindingDescriptor finding) =>
        finding == ShapeFindings.Constraint || finding == ShapeFindings.UnknownValue || finding == ShapeFindings.Format;

    /// <summary>A warning makes no record invalid, and may be meant.</summary>
    private static bool IsAsked(RuleModel rule) => rule is { Severity: FindingSeverity.Error, NeedsDossier: false, Class: not RuleClass.Style };

    private static IEnumerable<MappingNode> Embedded(DataNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(static entry => WithEmbedded(entry.Value)),
        SequenceNode list => list.Items.SelectMany(WithEmbedded),
        _ => [],
    };

    private static IEnumerable<MappingNode> WithEmbedded(DataNode node) => node is MappingNode mapping ? [mapping] : Embedded(node);
}
