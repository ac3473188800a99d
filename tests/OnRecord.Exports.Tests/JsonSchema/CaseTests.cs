using OnRecord.Exports.JsonSchema;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests.JsonSchema;

/// <summary>Data that an exported schema accepts and refuses: cases/json-schema.yaml.</summary>
public sealed class CaseTests
{
    private static readonly MappingNode Table = (MappingNode)YamlReader.Read("json-schema.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "json-schema.yaml")), ReadingCatalog.Schema).Root!;

    public static TheoryData<string> Titles() => [.. Cases().Select(static one => Text(one, "title")!)];

    [NodeTheory]
    [MemberData(nameof(Titles))]
    public void Is_as_the_case_says(string title)
    {
        MappingNode one = Cases().Single(one => Text(one, "title") == title);
        SchemaModel schema = Corpus.Compile("onrecord: 1\nnamespace: N\n" + Text(one, "schema"));
        ExportResult export = Text(one, "record") is { } record ? JsonSchemaExport.WriteRecord(schema, new TypeName("N", record)) : JsonSchemaExport.WriteDossier(schema);
        string[] valid = [.. Items(one, "valid")], invalid = [.. Items(one, "invalid")];
        string?[] results = Ajv.Validate(export.Text, [.. valid, .. invalid]);
        Assert.Equal([], valid.Zip(results).Where(static pair => pair.Second is not null).Select(static pair => "refused " + pair.First + ": " + pair.Second));
        Assert.Equal([], invalid.Zip(results.Skip(valid.Length)).Where(static pair => pair.Second is null).Select(static pair => "accepted " + pair.First));
        Assert.Equal(Items(one, "notes").Select(static note => note.Trim('"')), export.Notes.Select(static note => note.Pointer + " " + note.Keyword + (note.RuleId is null ? "" : " " + note.RuleId)));
    }

    private static IEnumerable<MappingNode> Cases() => ((SequenceNode)Table["cases"]!.Value).Items.Cast<MappingNode>();

    private static string? Text(MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;

    private static IEnumerable<string> Items(MappingNode node, string key) => (node[key]?.Value as SequenceNode)?.Items.Select(NodeJson.Write) ?? [];
}
