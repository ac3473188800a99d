using System.Text.Json.Nodes;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Tests.Resolving;

namespace OnRecord.Exports.Tests.Editing;

/// <summary>The YAML language server, driven as an editor does: cases/editing.yaml.</summary>
public sealed class EditorTests
{
    private const string SchemaHead = "# yaml-language-server: $schema=./onrecord.schema.json\nonrecord: 1\n";
    private const string DataHead = "# yaml-language-server: $schema=../schema/news.records.schema.json\n";

    private static readonly Lazy<NodeSession> Session = new(static () => NodeSession.Start("language-server.mjs", Repository.Root.TrimEnd('/', '\\')));
    private static readonly MappingNode Table = CaseTable.Read("editing.yaml");

    public static TheoryData<string> Titles() => Table.Titles();

    [NodeTheory]
    [MemberData(nameof(Titles))]
    public void Shows_what_the_case_says(string title)
    {
        MappingNode one = Table.Case(title);
        string head = one.Text("schema") is null ? DataHead : SchemaHead;
        string text = head + (one.Text("schema") ?? one.Text("data"));
        int cursor = text.IndexOf('¦', StringComparison.Ordinal);
        JsonNode answer = Ask(one.Text("schema") is null ? "seeds/case.records.yaml" : "schema/case.onrecord.yaml", text.Replace("¦", ""), cursor);
        string[] completion = Texts(answer["completion"]);
        Assert.Equal([], one.Texts("completes").Except(completion));
        if (one.Text("hover") is string hover) Assert.Contains(hover, answer["hover"]!.GetValue<string>(), StringComparison.Ordinal);

        // Where the cursor stands in a half-written text, what is missing is no news.
        string[] expected = one.Texts("finds");
        if (expected.Length == 0 && cursor >= 0) return;
        string[] found = [.. Texts(answer["diagnostics"]).Select(line => Renumber(line, head.Count(static c => c == '\n')))];
        Assert.True(expected.Length == found.Length && expected.Zip(found).All(static pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal)), string.Join("\n", found));
    }

    [NodeFact]
    public void The_shipped_schema_and_the_real_records_have_no_findings()
    {
        Assert.Empty(Texts(Ask("schema/news.onrecord.yaml", Corpus.File("schema", "news.onrecord.yaml"))["diagnostics"]));
        Assert.Empty(Texts(Ask("seeds/briefing.records.yaml", DataHead + Corpus.File("seeds", "briefing.records.yaml"))["diagnostics"]));
    }

    private static JsonNode Ask(string path, string text, int cursor = -1)
    {
        JsonObject question = new() { ["path"] = path, ["text"] = text };
        if (cursor >= 0)
        {
            string before = text[..cursor];
            question["at"] = new JsonObject { ["line"] = before.Count(static c => c == '\n'), ["character"] = cursor - before.LastIndexOf('\n') - 1 };
        }

        JsonNode answer = Session.Value.Ask(question);
        return answer["error"] is { } error ? throw new InvalidOperationException(error.GetValue<string>()) : answer;
    }

    private static string Renumber(string line, int head)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return int.Parse(line[..colon], System.Globalization.CultureInfo.InvariantCulture) - head + line[colon..];
    }

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(static one => one!.GetValue<string>())];
}
