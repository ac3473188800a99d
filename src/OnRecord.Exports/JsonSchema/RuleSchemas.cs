using System.Text.Json.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Writes rules. Where one can't be said, it is left out as a whole and noted: half a rule would be another one.</summary>
internal sealed class RuleSchemas(ConditionSchemas conditions, NoteSink notes)
{
    /// <summary>The rules of a class that make a record invalid.</summary>
    public IEnumerable<JsonNode> Of(RecordModel record, RuleClass wanted)
    {
        foreach (RuleModel rule in record.Rules.Where(rule => rule.Class == wanted && Whole(rule) is null))
        {
            JsonObject written = new() { ["$comment"] = rule.Id + ": " + rule.Message };
            if (rule.If is null)
            {
                if (rule.Then is not null) written["allOf"] = new JsonArray(conditions.Of(rule.Then, Wanted.NotFalse));
            }
            else
            {
                written["if"] = conditions.Of(rule.If, Wanted.True);
                if (rule.Then is not null) written["then"] = conditions.Of(rule.Then, Wanted.NotFalse);
                if (rule.Else is not null) written["else"] = conditions.Of(rule.Else, Wanted.NotFalse);
            }

            yield return written;
        }
    }

    /// <summary>Notes the rules that are not written.</summary>
    public void Note(RecordModel record)
    {
        foreach (RuleModel rule in record.Rules)
        {
            if (Whole(rule) is string reason)
            {
                notes.Add(rule.Pointer, "rules", "rule " + rule.Id + ", since " + reason, rule.NeedsDossier ? FindingLevel.Dossier : FindingLevel.Record, rule.Id);
            }
        }
    }

    /// <summary>Whether a record has rules of a class that are written.</summary>
    public static bool Any(RecordModel record, RuleClass wanted) => record.Rules.Any(rule => rule.Class == wanted && Whole(rule) is null);

    /// <summary>Why a rule is not written; null where it is.</summary>
    private static string? Whole(RuleModel rule) =>
        rule.Class == RuleClass.Style ? "rules of style are off unless they are asked for."
        : rule.Severity != FindingSeverity.Error ? "it gives a " + (rule.Severity == FindingSeverity.Warning ? "warning" : "note") + ", and JSON Schema has only valid and invalid."
        : rule.NeedsDossier ? "it needs the other records of the dossier, and JSON Schema sees one value alone."
        : Inexpressible.In(rule.If) ?? Inexpressible.In(rule.Then) ?? Inexpressible.In(rule.Else);
}
