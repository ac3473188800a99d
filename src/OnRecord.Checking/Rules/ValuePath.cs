using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>A path of a condition, its fields as places.</summary>
internal sealed class ValuePath(ValuePath.Step[] steps)
{
    /// <summary>One step.</summary>
    /// <param name="Field">The field's place.</param>
    /// <param name="Follows">The type of the record referred to, at which the path goes on; null where it goes on at the value itself.</param>
    internal readonly record struct Step(int Field, ReferencePlan? Follows);

    public static ValuePath Compile(PathModel path, PlanCompiler compiler)
    {
        List<Step> steps = [];
        foreach (PathStep step in path.Steps)
        {
            RecordPlan owner = compiler.Record(step.Owner);
            int field = owner.Find(step.Field);
            steps.Add(new Step(field, step.Kind == PathStepKind.Follow ? (ReferencePlan)owner.Fields[field].Value : null));
        }

        return new ValuePath([.. steps]);
    }

    /// <summary>The value at its end; null where something on the way is absent.</summary>
    public Value? Walk(Value? subject, Dossier? dossier)
    {
        Value? value = subject;
        foreach (Step step in steps)
        {
            if (value is not Record record) return null;
            value = record[step.Field];
            if (step.Follows is { } reference) value = Follow(value, reference, dossier);
        }

        return value;
    }

    /// <summary>Whether all that the path meets is there or surely absent. What is wrong is unknown: it has been reported.</summary>
    /// <param name="subject">What the path starts from.</param>
    /// <param name="isWhole">Whether what isn't written in the subject is absent.</param>
    public bool IsKnown(Record subject, bool isWhole)
    {
        Value? value = subject;
        foreach (Step step in steps)
        {
            if (value is not Record record) return true;
            bool isSettled = ReferenceEquals(record, subject) && !isWhole ? record.IsWritten(step.Field) : record.Has(step.Field) || !record.Plan.Fields[step.Field].Model.IsRequired;
            if (!isSettled || record.IsWrong(step.Field)) return false;
            value = record[step.Field];
        }

        return value is not CollectionValue list || list.Items.All(IsKnownThroughout);
    }

    private static bool IsKnownThroughout(Value value) => value switch
    {
        Record record => Enumerable.Range(0, record.Plan.Fields.Length).All(field => !record.IsWrong(field) && (record[field] is not { } inner || IsKnownThroughout(inner))),
        CollectionValue list => list.Items.All(IsKnownThroughout),
        _ => true,
    };

    /// <summary>The record that a reference leads to, if it is there and sound.</summary>
    public static Record? Follow(Value? reference, ReferencePlan plan, Dossier? dossier) =>
        dossier is not null && reference is ScalarValue id ? dossier.FindSound(id.Text, plan.Target) : null;

    /// <summary>Whether the first field on the way is wrong, or missing where it must not be.</summary>
    public bool IsLost(Record record) =>
        record.IsWrong(steps[0].Field) || record.Plan.Fields[steps[0].Field].Model.IsRequired && !record.Has(steps[0].Field);

    /// <summary>Where the part of the path that is written in a record stands; null where not even its first field is.</summary>
    public SourceSpan? Place(Record record)
    {
        SourceSpan? place = null;
        Value? value = record;
        foreach (Step step in steps)
        {
            if (value is not Record current || !current.IsWritten(step.Field)) break;
            place = current.KeyPlace(step.Field);
            value = step.Follows is null ? current[step.Field] : null;
        }

        return place;
    }
}

/// <summary>Looks back along a reference: from a record to those that refer to it.</summary>
/// <param name="record">Which type of record refers.</param>
/// <param name="path">In which of its fields: a reference or a list of them.</param>
internal sealed class LookBack(TypeName record, ValuePath path)
{
    public TypeName Record { get; } = record;

    /// <summary>Whether a record lacks the references that it must have there.</summary>
    public bool IsLost(Record referring) => path.IsLost(referring);

    /// <summary>The references that a record has there.</summary>
    public IEnumerable<ScalarValue> In(Record referring) => path.Walk(referring, null) switch
    {
        ScalarValue scalar => [scalar],
        CollectionValue list => list.Items.OfType<ScalarValue>(),
        _ => [],
    };
}
