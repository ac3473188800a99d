using OnRecord.Exports.JsonSchema;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests.JsonSchema;

/// <summary>The checker's table of conditions, asked of JSON Schema: true, false and unknown, on either side of a rule.</summary>
public sealed class ConditionTests
{
    /// <summary>How a rule puts the condition, and which of its values it refuses.</summary>
    private static readonly (string Rule, string[] Refuses)[] Rules =
    [
        ("{ id: rule, then: CONDITION, message: m }", ["fails"]),
        ("{ id: rule, then: { not: CONDITION }, message: m }", ["holds"]),
        ("{ id: rule, if: CONDITION, then: { absent: [id] }, message: m }", ["holds"]),
        ("{ id: rule, if: CONDITION, else: { absent: [id] }, message: m }", ["fails", "unknown"]),
        ("{ id: rule, if: { not: CONDITION }, then: { absent: [id] }, message: m }", ["fails"]),
    ];

    [NodeFact]
    public void Each_row_comes_to_the_same()
    {
        MappingNode table = CaseTable.Parse("conditions.yaml", Corpus.File("tests", "OnRecord.Checking.Tests", "tables", "conditions.yaml"));
        string schemaText = table.Text("schema")!;
        List<string> wrong = [];
        int said = 0;
        foreach (MappingNode row in table.Cases("rows"))
        {
            string condition = row.Text("if")!;
            foreach ((string rule, string[] refuses) in Rules)
            {
                SchemaModel schema = Corpus.Compile(schemaText.Replace("{ id: rule, then: CONDITION, message: m }", rule.Replace("CONDITION", condition)));
                ExportResult export = JsonSchemaExport.WriteRecord(schema, new TypeName("Conditions", "R"));
                if (export.Notes.Any(static note => note.Keyword == "rules")) continue;
                said++;
                string[] columns = [.. ((string[])["holds", "fails", "unknown"]).Where(column => row.Text(column) is not null)];
                string[] data = [.. columns.Select(column => Json(row.Text(column)!))];
                foreach ((string column, string json, string? result) in columns.Zip(data, Ajv.Validate(export.Text, data)))
                {
                    if (result is null == refuses.Contains(column)) wrong.Add(rule.Replace("CONDITION", condition) + " with " + json + " that " + column + ": " + (result ?? "valid"));
                }
            }
        }

        Assert.Equal([], wrong);
        Assert.True(said > 200, said.ToString());
    }

    private static string Json(string data) => Corpus.Json("{ " + (data.StartsWith("id:", StringComparison.Ordinal) ? "" : "id: x, ") + data + " }");
}
