using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>
/// Whether a record's values may be shown. Decided on the raw nodes, before anything of the record is looked at: a record
/// that is broken must not give its speaker away either.
/// </summary>
internal static class Privacy
{
    public static bool IsConfidential(RecordPlan plan, MappingNode mapping) =>
        plan.Model.Speaker?.Anonymous is { } condition && !IsSurelyFalse(plan, condition, mapping);

    /// <summary>Of a confidential record, what it is called by and what makes it confidential are shown all the same.</summary>
    public static bool IsShown(RecordPlan plan, FieldModel field) =>
        field.IsIdentifier || ConditionPaths.Of(plan.Model.Speaker?.Anonymous).Any(path => path.Steps.Count > 0 && path.Steps[0].Field == field.Name);

    /// <summary>Where a scalar that the condition asks about is there, and is another. In every other case the values are kept back.</summary>
    private static bool IsSurelyFalse(RecordPlan plan, Condition condition, MappingNode mapping) => condition switch
    {
        AllOfCondition all => all.Parts.Any(part => IsSurelyFalse(plan, part, mapping)),
        AnyOfCondition any => any.Parts.All(part => IsSurelyFalse(plan, part, mapping)),
        ValueCondition { Path.Steps: { Count: 1 } steps, Constraints.Const: { } literal } =>
            mapping[steps[0].Field]?.Value is ScalarNode scalar && scalar.Text != literal.Text && IsKnown(plan, steps[0].Field, scalar.Text),
        _ => false,
    };

    /// <summary>A value that is none of the enum's may be a slip for the one that is asked about.</summary>
    private static bool IsKnown(RecordPlan plan, string field, string text) =>
        plan.Find(field) is >= 0 and int place && (plan.Fields[place].Value is not EnumPlan named || named.Find(text) is not null);
}
