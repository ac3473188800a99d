using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Rules;

/// <summary>
/// Says whether a condition holds for a record or list item. The meaning is that of schema-language.md; generated
/// validators say the same in C#, and the conformance cases hold the two together.
/// </summary>
/// <param name="tests">The schema's patterns and lexicons.</param>
/// <param name="dossier">Where references are followed; null for conditions that look at one record alone.</param>
internal sealed class ConditionEvaluator(ConstraintTests tests, Dossier? dossier)
{
    public Truth Evaluate(Condition condition, Value subject)
    {
        switch (condition)
        {
            case AllOfCondition all:
                Truth least = Truth.True;
                foreach (Condition part in all.Parts) least = Min(least, Evaluate(part, subject));
                return least;
            case AnyOfCondition any:
                Truth most = Truth.False;
                foreach (Condition part in any.Parts) most = Max(most, Evaluate(part, subject));
                return most;
            case NotCondition not:
                return Truth.True - (int)Evaluate(not.Part, subject);
            case PresenceCondition presence:
                return EvaluatePresence(presence, subject);
            case ValueCondition value:
                return EvaluateValue(value, subject);
            case ItemsCondition items:
                return EvaluateItems(items.Quantifier, items.Item, Items(Walk(items.Path, subject)));
            case CountCondition count:
                return Of(IsCount((Walk(count.Path, subject) as ListValue)?.Items.Count ?? (Walk(count.Path, subject) as MapValue)?.Entries.Count ?? 0, count.Constraints));
            case CompareCondition compare:
                return EvaluateCompare(compare, subject);
            case ReferencedByCondition referenced:
                return EvaluateReferencedBy(referenced, subject);
            default:
                return Truth.Unknown;
        }
    }

    private Truth EvaluatePresence(PresenceCondition condition, Value subject)
    {
        int present = 0;
        foreach (PathModel path in condition.Paths)
        {
            if (IsPresent(Walk(path, subject))) present++;
        }

        return Of(condition.Rule switch
        {
            PresenceRule.Required => present == condition.Paths.Count,
            PresenceRule.Absent => present == 0,
            PresenceRule.ExactlyOne => present == 1,
            _ => present > 0,
        });
    }

    private Truth EvaluateValue(ValueCondition condition, Value subject) => Walk(condition.Path, subject) switch
    {
        ScalarValue { Node: ScalarNode scalar } => Of(tests.FirstBroken(new ValueModel(condition.Path.Value.Type, condition.Constraints), scalar) is null),
        ListValue list => Of(IsCount(list.Items.Count, condition.Constraints)),
        MapValue map => Of(IsCount(map.Entries.Count, condition.Constraints)),
        _ => Truth.Unknown,
    };

    private Truth EvaluateItems(Quantifier quantifier, Condition item, IEnumerable<Value?> items)
    {
        // Any: a maximum over the items. All: a minimum. None: not any. An empty list makes any false and the others true.
        Truth result = quantifier == Quantifier.All ? Truth.True : Truth.False;
        foreach (Value? value in items)
        {
            Truth truth = value is null ? Truth.Unknown : Evaluate(item, value);
            result = quantifier == Quantifier.All ? Min(result, truth) : Max(result, truth);
        }

        return quantifier == Quantifier.None ? Truth.True - (int)result : result;
    }

    private Truth EvaluateCompare(CompareCondition condition, Value subject)
    {
        if (Operand(condition.Left, condition.Right, subject) is not { } left || Operand(condition.Right, condition.Left, subject) is not { } right) return Truth.Unknown;
        if (Comparison.Compare(left, condition.Left.DateOf, right, condition.Right.DateOf) is not { } order) return Truth.Unknown;
        return Of(condition.Operator switch
        {
            CompareOperator.Equal => order == 0,
            CompareOperator.NotEqual => order != 0,
            CompareOperator.Less => order < 0,
            CompareOperator.LessOrEqual => order <= 0,
            CompareOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private ScalarValue? Operand(Operand operand, Operand other, Value subject)
    {
        if (operand.Path is { } path) return Walk(path, subject) as ScalarValue;
        Literal literal = operand.Literal!.Value;
        ScalarKind kind = literal.Kind switch { LiteralKind.Boolean => ScalarKind.Boolean, LiteralKind.Number => ScalarKind.Number, _ => ScalarKind.String };
        TypeModel type = other.Path?.Value.Type ?? new ScalarTypeModel(ScalarType.String);
        return new ScalarValue(new ScalarNode(default, kind, literal.Text, literal.Text), type);
    }

    private Truth EvaluateReferencedBy(ReferencedByCondition condition, Value subject)
    {
        if (subject is not RecordValue { Record.Id: string id } || dossier is null) return Truth.Unknown;
        IReadOnlyList<Record> referring = dossier.Referring(condition.Record, condition.Field, id, record => Ids(condition.Field, record));
        Truth result = condition.Count is { } count ? Of(IsCount(referring.Count, count)) : Truth.True;
        if (condition.Item is null) return result;
        return Min(result, EvaluateItems(condition.Quantifier, condition.Item, referring.Select(static record => (Value?)new RecordValue(record.Node, record))));
    }

    private IEnumerable<string> Ids(PathModel field, Record record) => Walk(field, new RecordValue(record.Node, record)) switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => list.Items.OfType<ScalarValue>().Select(static item => item.Text),
        _ => [],
    };

    /// <summary>The items that a condition is asked of: for a list of references, the records referred to.</summary>
    private IEnumerable<Value?> Items(Value? value)
    {
        if (value is not ListValue list) yield break;
        foreach (Value item in list.Items) yield return item is ScalarValue { Type: ReferenceTypeModel reference } id && dossier is not null ? Follow(id.Text, reference) : item;
    }

    private Value? Walk(PathModel path, Value subject)
    {
        Value? value = subject;
        foreach (PathStep step in path.Steps)
        {
            if (value is not RecordValue { Record: var record }) return null;
            value = record[step.Field];
            if (step.Kind == PathStepKind.Follow && value is ScalarValue { Type: ReferenceTypeModel reference } id) value = Follow(id.Text, reference);
        }

        return value;
    }

    private RecordValue? Follow(string id, ReferenceTypeModel reference) =>
        dossier?.Find(id, reference.Target) is { } record ? new RecordValue(record.Node, record) : null;

    /// <summary>An empty list or map counts as absent; an empty text is there.</summary>
    private static bool IsPresent(Value? value) => value is not (null or ListValue { Items.Count: 0 } or MapValue { Entries.Count: 0 });

    private static bool IsCount(int count, Constraints constraints)
    {
        ScalarNode number = new(default(SourceSpan), ScalarKind.Integer, count.ToString(CultureInfo.InvariantCulture), string.Empty);
        if (count < constraints.MinItems || count > constraints.MaxItems) return false;
        return ConstraintTests.IsNumber(constraints, number);
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static Truth Min(Truth left, Truth right) => left < right ? left : right;

    private static Truth Max(Truth left, Truth right) => left > right ? left : right;
}
