using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Rules;

/// <summary>
/// Compiles conditions to tests. What each means is said in schema-language.md; the generated validators say the same in
/// C#, and one table of cases holds the two together.
/// </summary>
internal sealed class ConditionCompiler(PlanCompiler compiler)
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 100).Select(static number => Wording.Number(number))];

    public ValuePath Path(PathModel path) => ValuePath.Compile(path, compiler);

    public Test Compile(Condition condition)
    {
        switch (condition)
        {
            case AllOfCondition all: return Truths.All([.. all.Parts.Select(Compile)]);
            case AnyOfCondition any: return Truths.Any([.. any.Parts.Select(Compile)]);
            case NotCondition not: return Not(Compile(not.Part));
            case PresenceCondition presence: return Presence(presence.Rule, [.. presence.Paths.Select(Path)]);
            case ValueCondition value: return Satisfies(value);
            case ItemsCondition items: return Items(items);
            case CountCondition count: return Count(count);
            case CompareCondition compare: return new ComparisonCompiler(this).Compile(compare);
            case ReferencedByCondition referenced: return ReferencedBy(referenced);
            default: throw new InvalidOperationException("No test for " + condition.GetType().Name + ".");
        }
    }

    private static Test Not(Test part) => (subject, dossier) => Truths.Not(part(subject, dossier));

    private static Test Presence(PresenceRule rule, ValuePath[] paths) => (subject, dossier) =>
    {
        int present = 0;
        foreach (ValuePath path in paths)
        {
            // An empty list or map counts as absent; an empty text is there.
            if (path.Walk(subject, dossier) is not (null or CollectionValue { Items.Count: 0 })) present++;
        }

        return Truths.Of(rule switch
        {
            PresenceRule.Required => present == paths.Length,
            PresenceRule.Absent => present == 0,
            PresenceRule.ExactlyOne => present == 1,
            _ => present > 0,
        });
    };

    private Test Satisfies(ValueCondition condition)
    {
        ValuePath path = Path(condition.Path);
        if (condition.Path.Value.Type is ListTypeModel or MapTypeModel)
        {
            CollectionLimits limits = new(condition.Constraints);
            compiler.ComparesWholes |= limits.AreUnique && condition.Path.Value.Type is not ListTypeModel { Item.Type: ScalarTypeModel or EnumTypeModel or ReferenceTypeModel };

            // To generated code one without items is absent, and both must say the same.
            return (subject, dossier) => path.Walk(subject, dossier) is CollectionValue { Items.Count: > 0 } list ? Truths.Of(limits.HoldsFor(list)) : Truth.Unknown;
        }

        ConstraintPlan constraints = compiler.Constraints.Compile((condition.Path.Value.Type as ScalarTypeModel)?.Scalar, condition.Constraints);
        return (subject, dossier) => path.Walk(subject, dossier) is ScalarValue scalar ? Truths.Of(constraints.IsMetBy(scalar.Kind, scalar.Characters)) : Truth.Unknown;
    }

    private Test Items(ItemsCondition condition)
    {
        ValuePath path = Path(condition.Path);
        Test item = Compile(condition.Item);
        return (subject, dossier) =>
        {
            // An absent list is an empty one. Over references, the items are the records referred to.
            Quantified result = new(condition.Quantifier);
            if (path.Walk(subject, dossier) is not CollectionValue { Items: var items }) return result.Truth;
            for (int i = 0; i < items.Count; i++)
            {
                result.Add(item(items[i] is ScalarValue { Plan: ReferencePlan plan } reference ? ValuePath.Follow(reference, plan, dossier) : items[i], dossier));
            }

            return result.Truth;
        };
    }

    private Test Count(CountCondition condition)
    {
        ValuePath path = Path(condition.Path);
        ConstraintPlan number = compiler.Constraints.Compile(ScalarType.Int32, condition.Constraints);
        return (subject, dossier) => Truths.Of(Holds(number, (path.Walk(subject, dossier) as CollectionValue)?.Items.Count ?? 0));
    }

    private static bool Holds(ConstraintPlan constraints, int count) =>
        constraints.IsMetBy(ScalarKind.Integer, (count < SmallNumbers.Length ? SmallNumbers[count] : Wording.Number(count)).AsSpan());

    private Test ReferencedBy(ReferencedByCondition condition)
    {
        LookBack back = new(condition.Record, Path(condition.Field));
        Test? item = condition.Item is null ? null : Compile(condition.Item);
        ConstraintPlan? count = condition.Count is null ? null : compiler.Constraints.Compile(ScalarType.Int32, condition.Count);
        return (subject, dossier) =>
        {
            if (subject is not Record { Id: string id } || dossier is null) return Judge([], dossier);
            Truth truth = Judge(dossier.Referring(back, id), dossier);

            // Of one that is broken nobody knows what it would say once it is mended.
            return truth == Truth.True && condition.Quantifier == Quantifier.Any && item is not null || !dossier.MayBeReferred(back, id) ? truth : Truth.Unknown;
        };

        Truth Judge(IEnumerable<Record> referring, Dossier? dossier)
        {
            if (count is not null && !Holds(count, referring.Count())) return Truth.False;
            if (item is null) return Truth.True;
            Quantified result = new(condition.Quantifier);
            foreach (Record record in referring) result.Add(item(record, dossier));
            return result.Truth;
        }
    }
}
