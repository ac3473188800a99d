using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves what stands under a path: a literal, or a mapping of constraints, <c>present</c>, quantifiers and <c>count</c>.</summary>
internal static class PathConditionResolver
{
    private static readonly string[] Keywords = [.. ConditionWords.UnderPath, .. ConstraintBinder.Keywords];

    private static readonly string[] ListKeywords = ["minItems", "maxItems", "uniqueItems"];

    public static Condition? Resolve(ConditionSubject subject, PathModel path, SchemaValue value, string pointer)
    {
        if (value is not SchemaMapping mapping) return Literal(subject, path, value, pointer);
        if (mapping.Entries.Count == 0)
        {
            subject.Resolution.Report(
                subject.Scope, RuleFindings.BadCondition, pointer, "The condition is empty", "so write a literal or constraints, or 'present: true'");
            return null;
        }

        List<Condition?> parts = [];
        List<SchemaEntry> constraints = [];
        foreach (SchemaEntry entry in mapping.Entries)
        {
            string entryPointer = JsonPointer.Append(pointer, entry.Key);
            switch (entry.Key)
            {
                case "present": parts.Add(Present(subject, path, entry.Value, entryPointer)); break;
                case "any": parts.Add(ItemsResolver.Resolve(subject, path, Quantifier.Any, entry, entryPointer)); break;
                case "all": parts.Add(ItemsResolver.Resolve(subject, path, Quantifier.All, entry, entryPointer)); break;
                case "none": parts.Add(ItemsResolver.Resolve(subject, path, Quantifier.None, entry, entryPointer)); break;
                case "count": parts.Add(ItemsResolver.ResolveCount(subject, path, entry, entryPointer)); break;
                case var keyword when ConstraintBinder.Keywords.Contains(keyword): constraints.Add(entry); break;
                default: parts.Add(Unknown(subject, path, entry.Key, entryPointer)); break;
            }
        }

        if (constraints.Count > 0) parts.Insert(0, Constrain(subject, path, constraints, pointer));
        return ConditionResolver.AllOf(parts);
    }

    private static Condition? Literal(ConditionSubject subject, PathModel path, SchemaValue value, string pointer)
    {
        Resolution resolution = subject.Resolution;
        Literal? literal = value is SchemaScalar scalar ? LiteralBinder.Of(scalar.Kind, scalar.Text) : null;
        TypeModel type = path.Value.Type;
        if (literal is null)
        {
            string hint = value is SchemaList ? "for one of several write 'enum: [...]'" : "for a value that is absent write 'present: false'";
            resolution.Report(
                subject.Scope, RuleFindings.BadCondition, pointer, "Under a path stands a literal or a mapping", "and not " + Describe.Value(value) + ": " + hint);
            return null;
        }

        if (type is ListTypeModel)
        {
            resolution.Report(subject.Scope, RuleFindings.ListNeedsQuantifier, pointer, path.Text);
            return null;
        }

        return LiteralChecks.Fits(resolution, subject.Scope, type, literal.Value, pointer)
            ? new ValueCondition(path, new Constraints { Const = literal })
            : null;
    }

    private static Condition? Constrain(ConditionSubject subject, PathModel path, List<SchemaEntry> entries, string pointer)
    {
        Resolution resolution = subject.Resolution;
        if (path.Value.Type is ListTypeModel && entries.Find(static e => !ListKeywords.Contains(e.Key)) is { } misplaced)
        {
            resolution.ReportKey(subject.Scope, RuleFindings.ListNeedsQuantifier, JsonPointer.Append(pointer, misplaced.Key), path.Text);
            return null;
        }

        if (ConditionConstraints.Bind(subject, entries, pointer) is not { } written) return null;
        int before = resolution.MistakeCount;
        Constraints constraints = ConstraintResolver.Resolve(resolution, subject.Scope, path.Value.Type, written, pointer);
        Contradictions.Check(resolution, subject.Scope, constraints, written, pointer);
        return resolution.MistakeCount == before ? new ValueCondition(path, constraints) : null;
    }

    private static Condition? Present(ConditionSubject subject, PathModel path, SchemaValue value, string pointer)
    {
        if (value is SchemaScalar { Kind: Reading.ScalarKind.Boolean } flag)
        {
            return new PresenceCondition(flag.Text == "true" ? PresenceRule.Required : PresenceRule.Absent, EquatableArray.Of(path));
        }

        subject.Resolution.Report(subject.Scope, ReadingFindings.WrongKind, pointer, "'present'", "true or false", Describe.Value(value));
        return null;
    }

    private static Condition? Unknown(ConditionSubject subject, PathModel path, string keyword, string pointer)
    {
        string hint = keyword == "not" ? " 'not' stands around the path: 'not: { " + path.Text + ": ... }'."
            : PathResolver.Next(subject.Resolution, path.Value.Type)?.Field(keyword) is not null ? " For the field of that name write the path '" + path.Text + "." + keyword + "'."
            : Suggestion.DidYouMeanOrOneOf(keyword, Keywords);
        subject.Resolution.ReportKey(subject.Scope, ReadingFindings.UnknownKeyword, pointer, keyword, "what stands under a path", hint);
        return null;
    }
}
