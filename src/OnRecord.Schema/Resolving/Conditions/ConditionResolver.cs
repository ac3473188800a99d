using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>
/// Resolves conditions. Null is a condition that is broken: reported, or built on what was. The depth is that of the
/// schema's text, which the reader limits.
/// </summary>
internal static class ConditionResolver
{
    /// <summary>A mapping of paths and condition words, all of which must hold.</summary>
    public static Condition? Resolve(ConditionSubject subject, SchemaValue value, string pointer)
    {
        if (value is not SchemaMapping mapping)
        {
            Bad(subject, pointer, "A condition is a mapping, such as '{ kind: anonymous }'", "and not " + Describe.Value(value));
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            Bad(subject, pointer, "The condition is empty", "so name a path, or one of " + string.Join(", ", ConditionWords.All));
            return null;
        }

        return AllOf(mapping.Entries.Select(entry => ResolveEntry(subject, entry, JsonPointer.Append(pointer, entry.Key))));
    }

    /// <summary>The conditions as one; null where one is broken, after all have been resolved.</summary>
    public static Condition? AllOf(IEnumerable<Condition?> conditions)
    {
        Condition?[] parts = [.. conditions];
        if (parts.Contains(null)) return null;
        return parts.Length == 1 ? parts[0] : new AllOfCondition(parts.Select(static p => p!).ToEquatableArray());
    }

    private static Condition? ResolveEntry(ConditionSubject subject, SchemaEntry entry, string pointer)
    {
        // A field with a condition word's name shows in what stands under it.
        if (IsFieldMistakenForWord(subject, entry))
        {
            subject.Resolution.ReportKey(
                subject.Scope, RuleFindings.FieldNotForConditions, pointer, entry.Key, "its name is a word that conditions are written with");
            return null;
        }

        switch (entry.Key)
        {
            case "required": return Presence(subject, PresenceRule.Required, entry.Value, pointer);
            case "absent": return Presence(subject, PresenceRule.Absent, entry.Value, pointer);
            case "exactlyOne": return Presence(subject, PresenceRule.ExactlyOne, entry.Value, pointer);
            case "atLeastOne": return Presence(subject, PresenceRule.AtLeastOne, entry.Value, pointer);
            case "compare": return CompareResolver.Resolve(subject, entry.Value, pointer);
            case "allOf": return Parts(subject, entry, pointer) is { } all ? AllOf(all) : null;
            case "anyOf": return AnyOf(subject, entry, pointer);
            case "not": return Resolve(subject, entry.Value, pointer) is { } part ? new NotCondition(part) : null;
            case "referencedBy": return ReferencedByResolver.Resolve(subject, entry.Value, pointer);
            default:
                PathModel? path = PathResolver.Resolve(subject, entry.Key, pointer, onKey: true);
                return path is null ? null : PathConditionResolver.Resolve(subject, path, entry.Value, pointer);
        }
    }

    private static bool IsFieldMistakenForWord(ConditionSubject subject, SchemaEntry entry)
    {
        if (!ConditionWords.Contains(entry.Key) || subject.Record.Field(entry.Key) is null) return false;
        return entry.Key switch
        {
            "compare" => entry.Value is not SchemaScalar { Kind: Reading.ScalarKind.String },
            "not" or "referencedBy" => entry.Value is not SchemaMapping,
            _ => entry.Value is not SchemaList,
        };
    }

    private static Condition? AnyOf(ConditionSubject subject, SchemaEntry entry, string pointer)
    {
        if (Parts(subject, entry, pointer) is not { } parts || parts.Contains(null)) return null;
        return parts.Length == 1 ? parts[0] : new AnyOfCondition(parts.Select(static p => p!).ToEquatableArray());
    }

    private static Condition?[]? Parts(ConditionSubject subject, SchemaEntry entry, string pointer)
    {
        if (entry.Value is SchemaList { Items.Count: > 0 } list) return [.. list.Items.Select((item, i) => Resolve(subject, item, JsonPointer.Append(pointer, i)))];
        Bad(subject, pointer, "'" + entry.Key + "' takes a list of conditions", "and not " + Describe.Value(entry.Value));
        return null;
    }

    private static Condition? Presence(ConditionSubject subject, PresenceRule rule, SchemaValue value, string pointer)
    {
        if (value is not SchemaList { Items.Count: > 0 } list)
        {
            string word = pointer.Substring(pointer.LastIndexOf('/') + 1);
            string hint = value is SchemaScalar { Kind: Reading.ScalarKind.String } scalar ? ": write '" + word + ": [" + scalar.Text + "]'" : "";
            Bad(subject, pointer, "'" + word + "' takes a list of paths", "and not " + Describe.Value(value) + hint);
            return null;
        }

        PathModel?[] paths = [.. list.Items.Select((item, i) => PathItem(subject, item, JsonPointer.Append(pointer, i)))];
        return paths.Contains(null) ? null : new PresenceCondition(rule, paths.Select(static p => p!).ToEquatableArray());
    }

    private static PathModel? PathItem(ConditionSubject subject, SchemaValue item, string pointer)
    {
        if (item is SchemaScalar { Kind: Reading.ScalarKind.String } scalar) return PathResolver.Resolve(subject, scalar.Text, pointer, onKey: false);
        Bad(subject, pointer, "Here stands a path", "and not " + Describe.Value(item));
        return null;
    }

    private static void Bad(ConditionSubject subject, string pointer, string what, string hint) =>
        subject.Resolution.Report(subject.Scope, RuleFindings.BadCondition, pointer, what, hint);
}
