using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves <c>any</c>, <c>all</c>, <c>none</c> and <c>count</c> under the path of a list.</summary>
internal static class ItemsResolver
{
    public static Condition? Resolve(ConditionSubject subject, PathModel path, Quantifier quantifier, SchemaEntry entry, string pointer)
    {
        if (ListOf(subject, path, entry.Key, pointer) is not { } list) return null;
        Condition? item;
        if (PathResolver.Next(subject.Resolution, list.Item.Type) is { } record)
        {
            item = ConditionResolver.Resolve(subject with { Record = record }, entry.Value, pointer);
        }
        else if (list.Item.Type is ReferenceTypeModel)
        {
            subject.Resolution.ReportKey(
                subject.Scope, RuleFindings.PathEnds, pointer, path.Text, entry.Key, "its items refer to any record, and so have no fields that are known");
            item = null;
        }
        else
        {
            PathModel itself = new(default, list.Item, "an item of " + path.Text);
            item = PathConditionResolver.Resolve(subject, itself, entry.Value, pointer);
        }

        return item is null ? null : new ItemsCondition(path, quantifier, item);
    }

    public static Condition? ResolveCount(ConditionSubject subject, PathModel path, SchemaEntry entry, string pointer)
    {
        if (ListOf(subject, path, entry.Key, pointer) is null) return null;
        return Count(subject, entry.Value, pointer) is { } constraints ? new CountCondition(path, constraints) : null;
    }

    /// <summary>A number, or constraints on one.</summary>
    public static Constraints? Count(ConditionSubject subject, SchemaValue value, string pointer)
    {
        PathModel number = new(default, new ValueModel(new ScalarTypeModel(ScalarType.Int32), Constraints.None), "the count");
        if (value is SchemaMapping mapping && mapping.Entries.FirstOrDefault(static e => ConditionWords.UnderPath.Contains(e.Key)) is { } word)
        {
            subject.Resolution.ReportKey(
                subject.Scope, ReadingFindings.UnknownKeyword, JsonPointer.Append(pointer, word.Key), word.Key, "'count'", " Write a number or constraints on one, such as '{ minimum: 2 }'.");
            return null;
        }

        return PathConditionResolver.Resolve(subject, number, value, pointer) is ValueCondition condition ? condition.Constraints : null;
    }

    private static ListTypeModel? ListOf(ConditionSubject subject, PathModel path, string word, string pointer)
    {
        if (path.Value.Type is ListTypeModel list) return list;
        string hint = TypeWords.IsScalar(path.Value.Type) ? " Write the literal or the constraints right under it." : "";
        subject.Resolution.ReportKey(subject.Scope, RuleFindings.NotAList, pointer, word, path.Text, TypeWords.Describe(path.Value.Type), hint);
        return null;
    }
}
