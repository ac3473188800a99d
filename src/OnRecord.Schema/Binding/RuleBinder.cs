using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds the rules of a record. Their conditions are left to resolving, which knows the fields.</summary>
internal static class RuleBinder
{
    private static readonly string[] Keywords = ["id", "if", "then", "else", "class", "severity", "grade", "message", "source"];

    public static EquatableArray<RuleDeclaration> Bind(KeywordReader record)
    {
        if (record["rules"] is not { } node) return default;
        if (node is not SequenceNode list)
        {
            record.WrongKind("rules", "a list of rules", Describe.Node(node), node);
            return default;
        }

        List<RuleDeclaration> rules = [];
        string pointer = record.PointerTo("rules");
        for (int i = 0; i < list.Items.Count; i++)
        {
            KeywordReader? reader = KeywordReader.Open(record.Context, list.Items[i], JsonPointer.Append(pointer, i), "a rule", Keywords);
            if (reader is not null) rules.Add(BindRule(reader));
        }

        return rules.ToEquatableArray();
    }

    private static RuleDeclaration BindRule(KeywordReader reader)
    {
        SourceSpan start = reader.Node.Entries.Count > 0 ? reader.Node.Entries[0].KeySpan : reader.Node.Span;
        if (reader["id"] is null) reader.Missing("id", start, "id: what-it-asks-for");
        if (reader["message"] is null) reader.Missing("message", start, "message: What is wrong, and how to mend it.");
        string id = reader.Text("id", IsId, "letters, digits, '-', '_' and '.', at most 100") ?? "";
        CheckEffect(reader, id, start);
        return new RuleDeclaration(
            id,
            Condition(reader, "if"),
            Condition(reader, "then"),
            Condition(reader, "else"),
            reader.Word("class", "structure", "duty", "style") switch { "duty" => RuleClass.Duty, "style" => RuleClass.Style, _ => RuleClass.Structure },
            reader.Word("severity", "error", "warning", "info") switch { "warning" => FindingSeverity.Warning, "info" => FindingSeverity.Info, _ => FindingSeverity.Error },
            reader.Word("grade", "weak") is not null,
            reader.Text("message") ?? "",
            reader.Text("source"),
            reader.Pointer);
    }

    private static void CheckEffect(KeywordReader reader, string id, SourceSpan start)
    {
        if (reader.IsLost("if", "then", "else")) return;
        string? problem = reader["then"] is null && reader["else"] is null ? "write what must hold under 'then', or under 'else'"
            : reader["else"] is not null && reader["if"] is null ? "'else' needs an 'if'"
            : null;
        if (problem is not null) reader.Context.Report(RuleFindings.NoEffect, reader.Node["else"]?.KeySpan ?? start, id, problem);
    }

    private static SchemaValue? Condition(KeywordReader reader, string keyword) =>
        reader[keyword] is { } node ? SchemaValueBinder.Bind(node) : null;

    private static bool IsId(string id) =>
        id.Length <= Names.MaxLength && id.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
