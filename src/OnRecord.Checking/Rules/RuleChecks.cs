using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>Asks the rules of the schema of every sound record, listed or embedded.</summary>
/// <param name="dossier">The dossier; null where each record is looked at alone.</param>
/// <param name="isThirdParty">Whose words they are.</param>
/// <param name="options">How strictly.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class RuleChecks(Dossier? dossier, bool isThirdParty, CheckOptions options, FindingSink findings)
{
    private readonly DocumentLanguage? _language = options.Style && dossier is not null ? new(dossier) : null;
    private readonly Dictionary<Record, bool> _caps = [];

    /// <summary>Reports the rules that records break.</summary>
    public void Run(IReadOnlyList<Record> records, CancellationToken cancellationToken)
    {
        foreach (Record listed in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? language = _language?.Of(listed);
            foreach (Record record in listed.WithEmbedded())
            {
                if (!record.IsSound) continue;
                foreach (RulePlan rule in record.Plan.Rules) Ask(rule, record, language);
            }
        }
    }

    /// <summary>Whether a rule with <c>grade: weak</c> fails for a listed record or what is embedded in it.</summary>
    public bool IsCapped(Record listed)
    {
        if (_caps.TryGetValue(listed, out bool known)) return known;
        bool isCapped = listed.WithEmbedded().Any(record => record.IsSound && Array.Exists(record.Plan.Rules, rule =>
            rule.Model.CapsGrade && SeverityOf(rule) is not null && rule.IsBrokenBy(record, dossier)));
        _caps.Add(listed, isCapped);
        return isCapped;
    }

    /// <summary>The rules that are asked of a record of a type, where nobody knows the language of its document.</summary>
    public RulePlan[] AskedOf(RecordPlan plan) => [.. plan.Rules.Where(rule => IsAsked(rule, language: null))];

    /// <summary>The finding for a rule that a record breaks.</summary>
    public static Finding Broken(RulePlan rule, Record record, FindingSeverity severity) =>
        FindingSink.Make(BrokenRuleFindings.Of(severity), PlaceOf(rule, record), rule.Model.Id, rule.Model.Message) with
        {
            RuleId = rule.Model.Id,
            Severity = severity,
            Level = rule.Model.NeedsDossier ? FindingLevel.Dossier : FindingLevel.Record,
            IsConfidential = record.IsConfidential,
        };

    private FindingSeverity? SeverityOf(RulePlan rule) => options.SeverityOf(rule.Model.Class, rule.Model.Severity, isThirdParty);

    private void Ask(RulePlan rule, Record record, string? language)
    {
        if (IsAsked(rule, language) && rule.IsBrokenBy(record, dossier)) findings.Add(Broken(rule, record, SeverityOf(rule)!.Value));
    }

    private bool IsAsked(RulePlan rule, string? language) =>
        SeverityOf(rule) is not null
        && !(dossier is null && rule.Model.NeedsDossier)
        && !(rule.Model.Class == RuleClass.Style && rule.Language is not null && language is not null && rule.Language != language);

    private static SourceSpan PlaceOf(RulePlan rule, Record record)
    {
        foreach (ValuePath path in rule.Places)
        {
            if (path.Place(record) is { } place) return place;
        }

        return record.Head;
    }
}
