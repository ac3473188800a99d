using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>Asks the rules of the schema of every sound record, listed or embedded.</summary>
internal sealed class RuleChecks(Dossier dossier, ConstraintTests tests, CheckOptions options, FindingSink findings)
{
    private readonly ConditionEvaluator _evaluator = new(tests, dossier);

    public void Run(CancellationToken cancellationToken)
    {
        foreach (Record listed in dossier.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (Record record in listed.WithEmbedded())
            {
                if (!record.IsSound) continue;
                foreach (RuleModel rule in record.Model.Rules)
                {
                    // What caps an embedded record caps the one that embeds it.
                    if (Ask(rule, record)) listed.IsCapped |= rule.CapsGrade;
                }
            }
        }
    }

    /// <summary>Whether the rule is broken; where it is, that has been reported.</summary>
    private bool Ask(RuleModel rule, Record record)
    {
        if (options.SeverityOf(rule.Class, rule.Severity, dossier.IsThirdParty) is not { } severity) return false;
        RecordValue subject = new(record.Node, record);
        bool applies = rule.If is null || _evaluator.Evaluate(rule.If, subject) == Truth.True;
        Condition? asked = applies ? rule.Then : rule.Else;
        if (asked is null || _evaluator.Evaluate(asked, subject) != Truth.False) return false;
        FindingDescriptor descriptor = BrokenRuleFindings.Of(severity);
        if (rule.NeedsDossier) descriptor = descriptor with { Level = FindingLevel.Dossier };
        findings.AddRule(descriptor, rule.Id, severity, Place(rule, asked, record), rule.Id, rule.Message);
        return true;
    }

    /// <summary>The first field that the rule speaks of and the record has: first in what it asks, then in what it supposes.</summary>
    private static SourceSpan Place(RuleModel rule, Condition asked, Record record)
    {
        foreach (PathModel path in ConditionPaths.Of(asked).Concat(ConditionPaths.Of(rule.If)))
        {
            if (Find(path, record) is { } place) return place;
        }

        return record.Head;
    }

    private static SourceSpan? Find(PathModel path, Record record)
    {
        SourceSpan? place = null;
        Record? current = record;
        foreach (PathStep step in path.Steps)
        {
            // A default stands nowhere in the file.
            if (current is null || !current.Members.TryGetValue(step.Field, out Record.Member member) || member.Key == current.Head && current[step.Field]?.Node.Span == current.Head) return place;
            place = member.Key;
            current = (member.Value as RecordValue)?.Record;
        }

        return place;
    }
}
