using OnRecord.Exports.JsonSchema;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Tests.JsonSchema;

/// <summary>What is written is JSON Schema.</summary>
public sealed class JsonSchemaTests
{
    [NodeFact]
    public void Every_export_is_valid_by_the_meta_schema()
    {
        List<(string Name, string Text)> exports = [];
        foreach (string name in Corpus.Names)
        {
            SchemaModel schema = Corpus.Model(name);
            if (schema.Dossier is not null) exports.Add((name, JsonSchemaExport.WriteDossier(schema).Text));
            else exports.AddRange(schema.Records.Select(record => (name + " " + record.Name.Name, JsonSchemaExport.WriteRecord(schema, record.Name).Text)));
        }

        Assert.True(exports.Count > 100);
        string?[] results = Ajv.ValidateSchemas([.. exports.Select(static export => export.Text)]);
        Assert.Equal([], exports.Zip(results).Where(static pair => pair.Second is not null).Select(static pair => pair.First.Name + ": " + pair.Second));
    }

    [NodeFact]
    public void The_meta_schema_can_refuse() =>
        Assert.All(Ajv.ValidateSchemas("""{"type": "text"}""", """{"$ref": "#/$defs/none"}""", """{"pattern": "("}"""), Assert.NotNull);

    [NodeFact]
    public void The_real_records_are_valid()
    {
        string schema = JsonSchemaExport.WriteDossier(Corpus.News).Text;
        string seed = Corpus.Json(Corpus.File("seeds", "briefing.records.yaml"));
        Assert.Null(Assert.Single(Ajv.Validate(schema, seed)));
        Assert.All(Ajv.Validate(schema, seed.Replace("\"attribution\":", "\"atribution\":"), "{\"speakers\": {}}", "[]"), Assert.NotNull);
    }

    [Fact]
    public void The_same_schema_gives_the_same_text() =>
        Assert.Equal(JsonSchemaExport.WriteDossier(Corpus.News).Text, JsonSchemaExport.WriteDossier(Corpus.News).Text);

    [Fact]
    public void A_record_or_dossier_that_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentException>(() => JsonSchemaExport.WriteRecord(Corpus.News, new TypeName("OnRecord.News", "Rumour")));
        Assert.Throws<ArgumentException>(() => JsonSchemaExport.WriteDossier(Corpus.Compile("{ onrecord: 1, namespace: N, records: { R: { fields: { a: string } } } }")));
    }
}
