using System.Text.Json.Nodes;
using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Exports;
using OnRecord.Exports.JsonSchema;
using OnRecord.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Conformance.Tests.Engines;

/// <summary>The exported JSON Schema under ajv, which knows nothing of us.</summary>
internal sealed class JsonSchemaEngine : IEngine
{
    private readonly Lazy<NodeSession> _ajv = new(static () => NodeSession.Start("ajv.mjs"));
    private readonly Dictionary<TestSchema, ExportResult> _exports = [];

    /// <summary>Why it can't be asked here; null where it can.</summary>
    public static string? MissingReason => Node.MissingReason;

    public string Name => "exported JSON Schema";

    public FindingLevel Level => FindingLevel.Record;

    /// <summary>What is wrong with each record alone.</summary>
    public static IReadOnlyList<Finding> Errors(TestSchema schema, TestData data) =>
        [.. CheckerEngine.Check(schema, data, FindingLevel.Record).Where(static finding => finding is { Severity: FindingSeverity.Error, Level: FindingLevel.Record })];

    public Verdict? Judge(TestSchema schema, TestData data)
    {
        ReadDocument document = data.Format == DataFormat.Json ? JsonReader.Read(string.Empty, data.Text, ShapeFindings.Reading) : YamlReader.Read(string.Empty, data.Text, ShapeFindings.Reading);
        if (document.Root is null || document.Findings.Count > 0 || !IsJson(document.Root)) return null;

        JsonObject question = new() { ["name"] = schema.Model.Namespace, ["texts"] = new JsonArray(NodeJson.Write(document.Root)) };
        if (!_exports.TryGetValue(schema, out ExportResult? export))
        {
            // The first question brings the schema along: compiling it takes ajv longer than judging data does.
            _exports.Add(schema, export = JsonSchemaExport.WriteDossier(schema.Model));
            question["schema"] = JsonNode.Parse(export.Text);
        }

        JsonNode answer = _ajv.Value.Ask(question);
        if (answer["results"] is not JsonArray results) throw new InvalidOperationException(schema.Name + ": " + answer);
        if (results[0] is { } errors) return new Verdict(false, null, errors.ToJsonString());

        // What it says itself that it can't say is no verdict.
        Places places = Places.Of(data);
        IReadOnlyList<Finding> expected = Errors(schema, data);
        return expected.Count > 0 && expected.All(finding => export.Notes.Any(note => IsAbout(note, finding, places, schema))) ? null : new Verdict(true, null, "");
    }

    private static bool IsAbout(ExportNote note, Finding finding, Places places, TestSchema schema) => finding.Descriptor.Id switch
    {
        "ONR3401" or "ONR3402" or "ONR3403" => note.RuleId == finding.RuleId,
        "ONR3103" => note.Keyword == "speaker",
        "ONR3101" or "ONR3102" => note.Keyword == "claim",
        "ONR3009" or "ONR3011" => NamesOf(note.Pointer[(note.Pointer.LastIndexOf('/') + 1)..].TrimEnd('?'), schema).Any(places.KeysTo(finding.Span.Start).Contains),
        _ => false,
    };

    /// <summary>The names under which data may have a field.</summary>
    private static IEnumerable<string> NamesOf(string field, TestSchema schema) =>
        schema.Model.Records.SelectMany(static record => record.Fields).Where(known => known.Name == field).Select(static known => known.RenamedFrom).OfType<string>().Append(field);

    /// <summary>Not all of YAML is JSON: <c>.inf</c> has no notation there.</summary>
    private static bool IsJson(DataNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.All(static entry => IsJson(entry.Value)),
        SequenceNode list => list.Items.All(IsJson),
        ScalarNode { Kind: ScalarKind.Number or ScalarKind.Integer } number => char.IsAsciiDigit(number.Text[^1]) && !number.Text.StartsWith("0x", StringComparison.Ordinal) && !number.Text.StartsWith("0o", StringComparison.Ordinal),
        _ => true,
    };
}
