using OnRecord.Generators.Planning.Conditions;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides about rules.</summary>
internal sealed class RulePlanner(ConditionCompiler conditions)
{
    /// <summary>The rules of one level. A style rule is off unless a check asks for it, and a validator has nobody who could.</summary>
    public EquatableArray<RulePlan> Plan(RecordModel record, bool needsDossier)
    {
        List<RulePlan> plans = [];
        foreach (RuleModel rule in record.OwnRules)
        {
            if (rule.Class == RuleClass.Style || rule.NeedsDossier != needsDossier) continue;
            Code broken = Broken(conditions, rule, Subject.This(record.Name));
            if (broken == Code.False) continue;
            plans.Add(new RulePlan(broken.Text, Report(rule)));
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The condition under which a rule is broken.</summary>
    public static Code Broken(ConditionCompiler conditions, RuleModel rule, Subject subject)
    {
        Code condition = rule.If is null ? Code.True : conditions.IsTrue(rule.If, subject);
        Code then = rule.Then is null ? Code.False : conditions.IsFalse(rule.Then, subject);
        if (rule.If is null) return then;
        Code otherwise = rule.Else is null ? Code.False : conditions.IsFalse(rule.Else, subject);
        return Code.Choose(condition, then, otherwise);
    }

    private static string Report(RuleModel rule)
    {
        string severity = rule.Severity switch { FindingSeverity.Error => "Error", FindingSeverity.Warning => "Warning", _ => "Info" };
        return "checks." + severity + "(" + CSharpText.Literal(rule.Id) + ", " + CSharpText.Literal(rule.Message)
            + (rule.Class == RuleClass.Duty ? ", isDuty: true" : string.Empty)
            + (rule.CapsGrade ? ", capsGrade: true);" : ");");
    }
}
