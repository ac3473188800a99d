using System.Text.Json.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>
/// Writes rules. Of one that can't be said in full, what it asks for is written as far as it can be, so that nothing is
/// refused that the rule lets pass; and it is noted.
/// </summary>
internal sealed class RuleSchemas(ConditionSchemas conditions, NoteSink notes)
{
    /// <summary>The rules of a class that make a record invalid.</summary>
    public IEnumerable<JsonNode> Of(RecordModel record, RuleClass wanted)
    {
        foreach (RuleModel rule in record.Rules.Where(rule => IsWritten(rule, wanted)))
        {
            JsonObject written = new() { ["$comment"] = rule.Id };
            if (rule.If is not null) written["if"] = conditions.Of(rule.If, Wanted.True);
            if (Asked(rule, rule.Then) is { } then) written[rule.If is null ? "allOf" : "then"] = rule.If is null ? new JsonArray(then) : then;
            if (Asked(rule, rule.Else) is { } otherwise) written["else"] = otherwise;
            yield return written;
        }
    }

    /// <summary>Notes the rules that are not written, or not in full.</summary>
    public void Note(RecordModel record)
    {
        foreach (RuleModel rule in record.Rules)
        {
            string? reason = NotAsked(rule) ?? Inexpressible.In(rule.If) ?? Inexpressible.In(rule.Then) ?? Inexpressible.In(rule.Else);
            if (reason is null) continue;
            string what = (IsWritten(rule, rule.Class) ? "all of rule " : "rule ") + rule.Id + ", since " + reason;
            notes.Add(rule.Pointer, "rules", what, rule.NeedsDossier ? FindingLevel.Dossier : FindingLevel.Record, rule.Id);
        }
    }

    /// <summary>Whether a record has rules of a class that are written.</summary>
    public static bool Any(RecordModel record, RuleClass wanted) => record.Rules.Any(rule => IsWritten(rule, wanted));

    private static bool IsWritten(RuleModel rule, RuleClass wanted) =>
        rule.Class == wanted && NotAsked(rule) is null && Inexpressible.In(rule.If) is null && (Sayable(rule.Then).Any() || Sayable(rule.Else).Any());

    private JsonNode? Asked(RuleModel rule, Condition? condition) => Sayable(condition).ToArray() is { Length: > 0 } parts
        ? Schemas.Explain(Schemas.All(parts.Select(part => conditions.Of(part, Wanted.NotFalse))), rule.Message)
        : null;

    /// <summary>The parts of a condition, all of which must hold, for which there are words.</summary>
    private static IEnumerable<Condition> Sayable(Condition? condition) => condition switch
    {
        null => [],
        AllOfCondition all => all.Parts.SelectMany(Sayable),
        _ => Inexpressible.In(condition) is null ? [condition] : [],
    };

    /// <summary>Why a rule is not asked of a record alone, or makes none invalid; null where it does.</summary>
    private static string? NotAsked(RuleModel rule) =>
        rule.Class == RuleClass.Style ? "rules of style are off unless they are asked for."
        : rule.Severity != FindingSeverity.Error ? "it gives a " + (rule.Severity == FindingSeverity.Warning ? "warning" : "note") + ", and JSON Schema has only valid and invalid."
        : rule.NeedsDossier ? "it needs the other records of the dossier, and JSON Schema sees one value alone."
        : null;
}
