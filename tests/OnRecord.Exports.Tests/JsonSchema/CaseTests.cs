using OnRecord.Exports.JsonSchema;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests.JsonSchema;

/// <summary>Data that an exported schema accepts and refuses: cases/json-schema.yaml.</summary>
public sealed class CaseTests
{
    private static readonly MappingNode Table = CaseTable.Read("json-schema.yaml");

    public static TheoryData<string> Titles() => Table.Titles();

    [NodeTheory]
    [MemberData(nameof(Titles))]
    public void Is_as_the_case_says(string title)
    {
        MappingNode one = Table.Case(title);
        SchemaModel schema = Corpus.Compile("onrecord: 1\nnamespace: N\n" + one.Text("schema"));
        ExportResult export = one.Text("record") is { } record ? JsonSchemaExport.WriteRecord(schema, new TypeName("N", record)) : JsonSchemaExport.WriteDossier(schema);
        string[] valid = one.Json("valid"), invalid = one.Json("invalid");
        string?[] results = Ajv.Validate(export.Text, [.. valid, .. invalid]);
        Assert.Equal([], valid.Zip(results).Where(static pair => pair.Second is not null).Select(static pair => "refused " + pair.First + ": " + pair.Second));
        Assert.Equal([], invalid.Zip(results.Skip(valid.Length)).Where(static pair => pair.Second is null).Select(static pair => "accepted " + pair.First));
        Assert.Equal(one.Texts("notes"), export.Notes.Select(static note => note.Pointer + " " + note.Keyword + (note.RuleId is null ? "" : " " + note.RuleId)));
    }
}
