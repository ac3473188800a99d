using OnRecord.Attribution;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Shape;

/// <summary>The built-in checks of attribution that look at one record alone: a ground is there, a speaker is named.</summary>
internal static class RecordChecks
{
    public static void Run(ShapeContext context, Record record)
    {
        if (record.Model.Attribution is { } attribution) CheckGrounds(context, record, attribution.Grounds, exactlyOne: true);
        else if (record.Model.Claim is { } claim) CheckClaim(context, record, claim);
        if (record.Model.Speaker is { } speaker) CheckNames(context, record, speaker);
    }

    /// <summary>Fields of a claim that are references themselves. An embedded attribution has been checked already.</summary>
    private static void CheckClaim(ShapeContext context, Record record, ClaimRole claim)
    {
        // Under a condition, and where attributions are embedded, that one is there is the schema's own rule to say.
        if (claim.When is not null || claim.AttributedTo.Any(name => IsEmbedded(record, name))) return;
        if (claim.AttributedTo.Any(name => IsReported(record, name))) return;
        CheckGrounds(context, record, claim.AttributedTo, exactlyOne: false);
    }

    private static bool IsEmbedded(Record record, string field) => record.Model.Field(field)!.Value.Type is RecordTypeModel or ListTypeModel { Item.Type: RecordTypeModel };

    /// <summary>A required field that is absent, and any whose value is wrong, has a finding of its own.</summary>
    private static bool IsReported(Record record, string field) =>
        record.Members.TryGetValue(field, out Record.Member member) ? member.Value is null : record.Model.Field(field)!.IsRequired;

    private static void CheckGrounds(ShapeContext context, Record record, IEnumerable<string> fields, bool exactlyOne)
    {
        List<string> present = [];
        string? falseNarrator = null, empty = null;
        foreach (string field in fields)
        {
            if (IsReported(record, field)) return;
            switch (record[field])
            {
                case null:
                    break;
                case ScalarValue { Type: ScalarTypeModel { Scalar: ScalarType.Boolean }, Text: "false" }:
                    falseNarrator = field;
                    break;
                case ListValue { Items.Count: 0 }:
                    empty = field;
                    break;
                default:
                    present.Add(field);
                    break;
            }
        }

        string choices = string.Join(", ", fields.Select(static f => "'" + f + "'"));
        switch (RecordRules.JudgeGrounds(present.Count, exactlyOne, falseNarrator is not null))
        {
            case GroundVerdict.None:
                SourceSpan place = empty is null ? record.Head : record.Place(empty);
                Fail(AttributionFindings.NoGround, place, empty is null ? "No ground is given." : "'" + empty + "' is empty.", "say who does, with " + (fields.Count() > 1 ? "one of " : string.Empty) + choices);
                break;
            case GroundVerdict.NarratorFalse:
                Fail(AttributionFindings.NoGround, record.Place(falseNarrator!), "'" + falseNarrator + ": false' is no ground.", "remove it, and say who does, with one of " + choices);
                break;
            case GroundVerdict.Several:
                Fail(AttributionFindings.SeveralGrounds, record.Place(present[1]), string.Join(" and ", present.Select(static f => "'" + f + "'")));
                break;
        }

        void Fail(FindingDescriptor descriptor, SourceSpan span, params string[] arguments)
        {
            record.IsSound = false;
            context.Report(context.Finding(descriptor, span, arguments) with { RuleId = "A01" });
        }
    }

    private static void CheckNames(ShapeContext context, Record record, SpeakerRole role)
    {
        if (role.Names.Any(name => record.Members.TryGetValue(name, out Record.Member member) && member.Value is null)) return;
        bool isUnidentified = role.Unidentified is { } condition && context.Tests.IsTrue(condition, record);
        NameVerdict verdict = NameVerdict.None;
        string? placeholder = null;
        foreach (string name in role.Names)
        {
            string? text = record.Text(name);
            verdict = RecordRules.JudgeName(verdict, text, isUnidentified);
            if (text is not null && !isUnidentified && OnRecord.Text.Placeholders.IsPlaceholder(text)) placeholder ??= name;
        }

        string fields = string.Join(" or ", role.Names.Select(static n => "'" + n + "'"));
        switch (verdict)
        {
            case NameVerdict.None:
                record.IsSound = false;
                context.Report(context.Finding(AttributionFindings.Unnamed, record.Head, "A speaker needs a name or a description.", fields) with { RuleId = "A03" });
                break;
            case NameVerdict.Placeholder:
                record.IsSound = false;
                context.Report(context.Finding(AttributionFindings.Unnamed, record.ValuePlace(placeholder!), context.Show(record.Text(placeholder!)!) + " is a placeholder, and names nobody.", fields) with { RuleId = "A03" });
                break;
            case NameVerdict.PlaceholderBeside:
                context.Report(context.Finding(AttributionFindings.Unnamed, record.ValuePlace(placeholder!), context.Show(record.Text(placeholder!)!) + " is a placeholder, and names nobody; remove it.", fields) with { RuleId = "A03", Severity = FindingSeverity.Warning });
                break;
        }
    }
}
