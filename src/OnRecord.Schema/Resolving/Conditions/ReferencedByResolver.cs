using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves <c>referencedBy: { Response.to: { any: { kind: denial } } }</c>.</summary>
internal static class ReferencedByResolver
{
    private static readonly string[] Words = ["any", "all", "none", "count"];

    public static Condition? Resolve(ConditionSubject subject, SchemaValue value, string pointer)
    {
        if (value is SchemaMapping { Entries.Count: > 0 } mapping)
        {
            return ConditionResolver.AllOf(mapping.Entries.Select(entry => ResolveEntry(subject, entry, JsonPointer.Append(pointer, entry.Key))));
        }

        subject.Resolution.Report(
            subject.Scope, RuleFindings.BadCondition, pointer, "'referencedBy' takes a mapping, such as '{ Response.to: { any: { kind: denial } } }'", "and not " + Describe.Value(value));
        return null;
    }

    private static Condition? ResolveEntry(ConditionSubject subject, SchemaEntry entry, string pointer)
    {
        if (FindReference(subject, entry.Key, pointer) is not { } reference) return null;
        if (entry.Value is not SchemaMapping { Entries.Count: > 0 } mapping)
        {
            subject.Resolution.Report(
                subject.Scope, RuleFindings.BadCondition, pointer, "Here stands 'any', 'all' or 'none' with a condition, or 'count'", "and not " + Describe.Value(entry.Value));
            return null;
        }

        return ConditionResolver.AllOf(mapping.Entries.Select(word => ResolveWord(subject, reference, word, JsonPointer.Append(pointer, word.Key))));
    }

    private static Condition? ResolveWord(ConditionSubject subject, (RecordSymbol Record, PathModel Field) reference, SchemaEntry entry, string pointer)
    {
        TypeName record = reference.Record.Name;
        if (entry.Key == "count")
        {
            return ItemsResolver.Count(subject, entry.Value, pointer) is { } count
                ? new ReferencedByCondition(record, reference.Field, Quantifier.Any, null, count)
                : null;
        }

        Quantifier? quantifier = entry.Key switch { "any" => Quantifier.Any, "all" => Quantifier.All, "none" => Quantifier.None, _ => null };
        if (quantifier is null)
        {
            subject.Resolution.ReportKey(
                subject.Scope, ReadingFindings.UnknownKeyword, pointer, entry.Key, "what stands under 'referencedBy'", Suggestion.DidYouMeanOrOneOf(entry.Key, Words));
            return null;
        }

        return ConditionResolver.Resolve(subject with { Record = reference.Record }, entry.Value, pointer) is { } item
            ? new ReferencedByCondition(record, reference.Field, quantifier.Value, item, null)
            : null;
    }

    /// <summary><c>Response.to</c>, or <c>news.Response.to</c>.</summary>
    private static (RecordSymbol Record, PathModel Field)? FindReference(ConditionSubject subject, string text, string pointer)
    {
        Resolution resolution = subject.Resolution;
        int first = text.IndexOf('.');
        int dot = first > 0 && subject.Scope.Imports.ContainsKey(text.Substring(0, first)) ? text.IndexOf('.', first + 1) : first;
        if (dot <= 0)
        {
            resolution.ReportKey(subject.Scope, RuleFindings.BadReferencedBy, pointer, text, "must name a record and its field, such as 'Response.to'");
            return null;
        }

        string name = text.Substring(0, dot);
        if (SymbolLookup.FindRecord(resolution, subject.Scope, name, pointer, "the name of a record", onKey: true) is not { } record) return null;
        if (PathResolver.Resolve(subject with { Record = record }, text.Substring(dot + 1), pointer, onKey: true) is not { } path) return null;
        TypeModel end = path.Value.Type is ListTypeModel list ? list.Item.Type : path.Value.Type;
        string? problem = path.NeedsDossier ? "goes through a reference: name a field that refers to this record itself"
            : end is not ReferenceTypeModel reference ? "names no reference: it is " + TypeWords.Describe(path.Value.Type)
            : null;
        if (problem is not null) resolution.ReportKey(subject.Scope, RuleFindings.BadReferencedBy, pointer, text, problem);
        else if (((ReferenceTypeModel)end).Target is { } target && !CanBe(resolution, subject.Record, target)) ReportNever(subject, text, pointer, "refers to '" + target.Name + "' and never to '" + subject.Record.Name.Name + "'");
        else if (subject.Record is { IsMixin: false, IsIncomplete: true, Identifier: null }) return null;
        else if (subject.Record is { IsMixin: false, Identifier: null }) ReportNever(subject, text, pointer, "never refers to '" + subject.Record.Name.Name + "', which has no identifier");
        else return (record, path);
        return null;
    }

    /// <summary>For a rule of a mixin that is a mistake of who uses it.</summary>
    private static void ReportNever(ConditionSubject subject, string text, string pointer, string problem)
    {
        Resolution resolution = subject.Resolution;
        if (subject.Use is not var (user, use))
        {
            resolution.ReportKey(subject.Scope, RuleFindings.BadReferencedBy, pointer, text, problem);
            return;
        }

        bool wasMuted = resolution.IsMuted;
        resolution.IsMuted = false;
        resolution.Report(user.Scope, RuleFindings.BadReferencedBy, use, text, "in a rule of this mixin " + problem);
        resolution.IsMuted = wasMuted;
    }

    /// <summary>Whether a reference to one record can meet the other: where either extends the other. A mixin may be used by any.</summary>
    private static bool CanBe(Resolution resolution, RecordSymbol record, TypeName target) =>
        record.IsMixin
        || record.SelfAndAncestors().Any(r => r.Name == target)
        || resolution.RecordsByName[target].SelfAndAncestors().Any(r => r.Name == record.Name);
}
