using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the rules of a record.</summary>
internal sealed class RuleComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly ConditionText _oldText = new(new Renames(old, now).Of);
    private readonly ConditionText _newText = new(static (_, field) => field);

    public void Compare(RecordModel before, RecordModel after)
    {
        foreach (RuleModel rule in after.Rules)
        {
            RuleModel? was = before.Rules.FirstOrDefault(r => r.Id == rule.Id);
            if (was is null) log.Add(Weight.Of(rule).Refuses ? RuleChanges.Added : RuleChanges.AdviceChanged, now.Place(rule.Pointer), Arguments(after, rule, rule, "is new"));
            else Compare(after, was, rule);
        }

        foreach (RuleModel rule in before.Rules.Where(rule => !after.Rules.Any(r => r.Id == rule.Id)))
        {
            log.Add(Weight.Of(rule).Refuses ? RuleChanges.Removed : RuleChanges.AdviceChanged, old.Place(rule.Pointer), Arguments(before, rule, rule, "is gone"));
        }
    }

    private void Compare(RecordModel record, RuleModel was, RuleModel rule)
    {
        Weight from = Weight.Of(was), to = Weight.Of(rule);
        bool refuses = from.Refuses || to.Refuses;
        string place = now.Place(rule.Pointer);
        if ((Part("if", was.If, rule.If) ?? Part("then", was.Then, rule.Then) ?? Part("else", was.Else, rule.Else)) is { } part)
        {
            log.Add(refuses ? RuleChanges.Changed : RuleChanges.AdviceChanged, place + "/" + part, Arguments(record, was, rule, "is another"));
        }

        if (from != to)
        {
            bool isRaised = (to.RefusesOwn && !from.RefusesOwn) || (to.RefusesOthers && !from.RefusesOthers);
            string keyword = was.Severity == rule.Severity ? "/class" : "/severity";
            log.Add(isRaised ? RuleChanges.Raised : RuleChanges.Lowered, place + keyword, NameOf(record, rule), rule.Id, Severity(was), Severity(rule));
        }
        else if (was.Severity != rule.Severity || was.Class != rule.Class)
        {
            log.Add(RuleChanges.AdviceChanged, place, Arguments(record, was, rule, "is now " + Severity(rule)));
        }

        if (was.CapsGrade != rule.CapsGrade) log.Add(RuleChanges.GradeChanged, place, NameOf(record, rule), rule.Id);
        log.Described("The rule " + rule.Id, place, ("message", was.Message != rule.Message), ("source", was.Source != rule.Source));
    }

    private string? Part(string keyword, Condition? was, Condition? condition) => _oldText.Of(was) == _newText.Of(condition) ? null : keyword;

    private static string[] Arguments(RecordModel record, RuleModel was, RuleModel rule, string what) => Weight.Of(was).Refuses || Weight.Of(rule).Refuses
        ? [NameOf(record, rule), rule.Id]
        : [NameOf(record, rule), rule.Id, what];

    private static string NameOf(RecordModel record, RuleModel rule)
    {
        string[] parts = rule.Pointer.Split('/');
        return parts.Length > 2 ? parts[2] : record.Name.Name;
    }

    private static string Severity(RuleModel rule) =>
        (rule.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "info" })
        + (rule.Class switch { RuleClass.Structure => "", RuleClass.Duty => " (duty)", _ => " (style)" });

    /// <summary>Whether data is refused for a rule: own work, and what a third party wrote, of which no more is asked.</summary>
    private readonly record struct Weight(bool RefusesOwn, bool RefusesOthers)
    {
        public bool Refuses => RefusesOwn || RefusesOthers;

        public static Weight Of(RuleModel rule)
        {
            bool isError = rule.Severity == FindingSeverity.Error;
            return new Weight(isError && rule.Class != RuleClass.Style, isError && rule.Class == RuleClass.Structure);
        }
    }
}
