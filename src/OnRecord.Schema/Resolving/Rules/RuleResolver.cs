using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves the rules of each record, and those of its mixins for it.</summary>
internal static class RuleResolver
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Records)
        {
            resolution.ThrowIfCancelled();
            if (record.Base is { } parent)
            {
                foreach (KeyValuePair<string, RecordSymbol> known in parent.RuleIds) record.RuleIds.Add(known.Key, known.Value);
            }

            AddMixinRules(resolution, record);
            for (int i = 0; i < record.Declaration.Rules.Count; i++)
            {
                RuleDeclaration rule = record.Declaration.Rules[i];
                if (Take(resolution, record, record, rule, JsonPointer.Append(rule.Pointer, "id"))) record.OwnRules.Add(Resolve(new ConditionSubject(resolution, record.Scope, record), rule));
            }
        }
    }

    private static void AddMixinRules(Resolution resolution, RecordSymbol record)
    {
        for (int i = 0; i < record.Mixins.Count; i++)
        {
            RecordSymbol mixin = record.Mixins[i];
            foreach (RuleDeclaration rule in mixin.Declaration.Rules)
            {
                string use = JsonPointer.Append(JsonPointer.Append(record.Pointer, "mixins"), i);
                if (!Take(resolution, record, mixin, rule, use)) continue;

                // Its mistakes were reported when the mixin was resolved by itself.
                bool wasMuted = resolution.IsMuted;
                resolution.IsMuted = true;
                record.OwnRules.Add(Resolve(new ConditionSubject(resolution, mixin.Scope, record) { Use = (record, use) }, rule));
                resolution.IsMuted = wasMuted;
            }
        }
    }

    private static bool Take(Resolution resolution, RecordSymbol record, RecordSymbol declaredIn, RuleDeclaration rule, string pointer)
    {
        if (rule.Id.Length == 0) return true;
        if (record.RuleIds.TryGetValue(rule.Id, out RecordSymbol? other))
        {
            resolution.Report(record.Scope, RuleFindings.IdTwice, pointer, rule.Id, other.Name.Name);
            return false;
        }

        record.RuleIds.Add(rule.Id, declaredIn);
        return true;
    }

    private static RuleSymbol Resolve(ConditionSubject subject, RuleDeclaration rule)
    {
        bool isBroken = rule.Id.Length == 0 || rule.Message.Length == 0 || (rule.Then is null && rule.Else is null);
        Condition? when = Condition(rule.If, "if");
        Condition? then = Condition(rule.Then, "then");
        Condition? otherwise = Condition(rule.Else, "else");
        if (isBroken) return new RuleSymbol(rule, null);
        bool needsDossier = DossierNeeds.Of(when) || DossierNeeds.Of(then) || DossierNeeds.Of(otherwise);
        return new RuleSymbol(
            rule,
            new RuleModel(
                rule.Id, when, then, otherwise, rule.Class, rule.Severity, rule.CapsGrade, needsDossier, rule.Message, rule.Source, rule.Pointer));

        Condition? Condition(SchemaValue? value, string keyword)
        {
            if (value is null) return null;
            Condition? condition = ConditionResolver.Resolve(subject, value, JsonPointer.Append(rule.Pointer, keyword));
            isBroken |= condition is null;
            return condition;
        }
    }
}
