using System.Text.Json.Nodes;
using OnRecord.Exports.JsonLd;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests.JsonLd;

/// <summary>With the context, a JSON-LD processor makes triples of records: cases/json-ld.yaml.</summary>
public sealed class JsonLdTests
{
    private static readonly Lazy<NodeSession> Session = new(static () => NodeSession.Start("jsonld.mjs"));
    private static readonly MappingNode Table = CaseTable.Read("json-ld.yaml");

    public static TheoryData<string> Titles() => Table.Titles();

    [NodeTheory]
    [MemberData(nameof(Titles))]
    public void Gives_the_triples(string title)
    {
        MappingNode one = Table.Case(title);
        SchemaModel schema = Corpus.Compile("onrecord: 1\nnamespace: N\n" + one.Text("schema"));
        ExportResult export = JsonLdExport.Write(schema, one.Text("record") is { } record ? new TypeName("N", record) : null);
        string expected = string.Join("\n", one.Text("triples")!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Equal(expected, string.Join("\n", Triples(export.Text, NodeJson.Write(one["data"]!.Value))));
        Assert.Equal(one.Texts("notes"), export.Notes.Select(static note => note.Pointer + " " + note.Keyword));
    }

    [NodeFact]
    public void The_real_records_give_triples_in_the_vocabularies_of_the_schema()
    {
        IReadOnlyList<string> triples = Triples(JsonLdExport.Write(Corpus.News).Text, Corpus.Json(Corpus.File("seeds", "briefing.records.yaml")));
        Assert.Contains("<https://desk.example/blinken> <https://schema.org/name> \"Antony Blinken\" .", triples);
        Assert.Contains("<https://desk.example/blinken> <https://schema.org/affiliation> <https://desk.example/united-states> .", triples);
        Assert.Contains("<https://desk.example/blinken> <onrecord:news#Speaker.kind> <https://schema.org/Person> .", triples);
        Assert.Contains(triples, static triple => triple.Contains("<http://www.w3.org/ns/prov#wasAttributedTo> <https://desk.example/blinken>", StringComparison.Ordinal));
        Assert.Contains(triples, static triple => triple.Contains("<http://www.w3.org/ns/oa#exact>", StringComparison.Ordinal));
    }

    [NodeFact]
    public void Every_context_can_be_processed()
    {
        foreach (string name in Corpus.Names) Triples(JsonLdExport.Write(Corpus.Model(name)).Text, "{}");
    }

    private static IReadOnlyList<string> Triples(string context, string data)
    {
        JsonObject document = (JsonObject)JsonNode.Parse(data)!;
        document["@context"] = JsonNode.Parse(context)!["@context"]!.DeepClone();
        JsonNode answer = Session.Value.Ask(new JsonObject { ["document"] = document, ["base"] = "https://desk.example/" });
        if (answer["error"] is { } error) throw new InvalidOperationException(error.GetValue<string>() + "\n" + context);
        return [.. answer["triples"]!.AsArray().Select(static line => line!.GetValue<string>())];
    }
}
