using OnRecord.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>What the roles ask of a record alone: a claim and an attribution have a ground, a speaker has a name.</summary>
internal static class RoleChecks
{
    private const string GroundRule = "A01";
    private const string NameRule = "A03";

    public static void Run(ShapeContext context, Record record)
    {
        if (record.Plan.Claim is { } claim && claim.When?.Invoke(record, null) is null or Truth.True) CheckGrounds(context, record, claim.AttributedTo, exactlyOne: false, claim.Names);
        if (record.Plan.Attribution is { } attribution) CheckGrounds(context, record, attribution.Grounds, exactlyOne: true, attribution.Names);
        if (record.Plan.Speaker is { } speaker) CheckNames(context, record, speaker);
    }

    public static void ReportNoGround(ShapeContext context, SourceSpan place, string what, string mend) =>
        context.Report(new Finding(AttributionFindings.NoGround, string.Empty, place, EquatableArray.Of(what, mend)) { RuleId = GroundRule });

    /// <summary>Whether a ground is there to stand on: an empty list isn't, and no narrator that is false.</summary>
    public static bool IsGround(Value? value) => value is not (null or CollectionValue { Items.Count: 0 } or ScalarValue { Kind: Schema.Reading.ScalarKind.Boolean, Text: "false" });

    private static void CheckGrounds(ShapeContext context, Record record, GroundPlan[] grounds, bool exactlyOne, string names)
    {
        int count = 0, empty = -1;
        for (int i = 0; i < grounds.Length; i++)
        {
            if (IsGround(record[grounds[i].Field])) count++;
            else if (empty < 0 && record.IsWritten(grounds[i].Field)) empty = i;
        }

        bool narratorFalse = empty >= 0 && record[grounds[empty].Field] is ScalarValue;
        GroundVerdict verdict = RecordRules.JudgeGrounds(count, exactlyOne, narratorFalse);
        if (verdict != GroundVerdict.Good) ReportGrounds(context, record, grounds, names, verdict, empty);
    }

    private static void ReportGrounds(ShapeContext context, Record record, GroundPlan[] grounds, string names, GroundVerdict verdict, int empty)
    {
        SourceSpan place = empty >= 0 ? record.KeyPlace(grounds[empty].Field) : record.Head;
        switch (verdict)
        {
            case GroundVerdict.None:
                string what = empty < 0 ? "Nothing says who or what it stands on" : "'" + record.Plan.Fields[grounds[empty].Field].Name + "' is empty";
                ReportNoGround(context, place, what, "fill in " + names);
                break;
            case GroundVerdict.NarratorFalse:
                ReportNoGround(context, place, "'" + record.Plan.Fields[grounds[empty].Field].Name + ": false' is no ground", "remove it, and fill in " + names);
                break;
            case GroundVerdict.Several:
                GroundPlan[] present = [.. grounds.Where(ground => IsGround(record[ground.Field])).OrderBy(ground => record.KeyPlace(ground.Field).Start)];
                string all = Wording.Count(present.Length, "ground") + ": " + string.Join(", ", present.Select(ground => "'" + record.Plan.Fields[ground.Field].Name + "'"));
                context.Report(new Finding(AttributionFindings.SeveralGrounds, string.Empty, record.KeyPlace(present[1].Field), EquatableArray.Of(all)) { RuleId = GroundRule });
                break;
        }

        record.Spoil();
    }

    private static void CheckNames(ShapeContext context, Record record, SpeakerPlan role)
    {
        bool isUnidentified = role.Unidentified?.Invoke(record, null) == Truth.True;
        NameVerdict verdict = NameVerdict.None;
        foreach (int name in role.Names) verdict = RecordRules.JudgeName(verdict, record.Characters(name), isUnidentified);
        if (verdict != NameVerdict.Good) ReportNames(context, record, role, verdict);
    }

    private static void ReportNames(ShapeContext context, Record record, SpeakerPlan role, NameVerdict verdict)
    {
        int filler = Array.Find(role.Names, name => record.Text(name) is { } text && (verdict == NameVerdict.None || Placeholders.IsPlaceholder(text.AsSpan())));
        bool isWritten = verdict != NameVerdict.None;
        string what = verdict == NameVerdict.None ? "Nothing says who this speaker is." : (context.IsConfidential ? "The value given here" : Wording.Show(record.Text(filler)!)) + " is a placeholder, and names nobody.";
        string mend = verdict == NameVerdict.PlaceholderBeside ? "Remove '" + record.Plan.Fields[filler].Name + "', or fill it in." : "Name or describe who it is, in " + role.NamesText + ".";
        context.Report(new Finding(AttributionFindings.Unnamed, string.Empty, isWritten ? record.KeyPlace(filler) : record.Head, EquatableArray.Of(what, mend))
        {
            RuleId = NameRule,
            Severity = verdict == NameVerdict.PlaceholderBeside ? FindingSeverity.Warning : FindingSeverity.Error,
        });
        if (verdict != NameVerdict.PlaceholderBeside) record.Spoil();
    }
}
