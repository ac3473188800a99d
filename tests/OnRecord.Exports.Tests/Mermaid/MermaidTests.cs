using System.Text.Json.Nodes;
using OnRecord.Exports.Mermaid;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Tests.Mermaid;

/// <summary>Mermaid's own parser reads what is written.</summary>
public sealed class MermaidTests
{
    private static readonly Lazy<NodeSession> Session = new(static () => NodeSession.Start("mermaid.mjs"));

    [NodeFact]
    public void Schemas_large_and_small_are_diagrams()
    {
        foreach (string name in Corpus.Varied)
        {
            SchemaModel schema = Corpus.Model(name);
            JsonNode diagram = Parse(MermaidExport.Write(schema).Text);
            Assert.True(schema.Records.Count <= diagram["classes"]!.AsObject().Count, name);
        }
    }

    [NodeFact]
    public void Shows_who_extends_embeds_and_refers_to_whom()
    {
        JsonNode diagram = Parse(MermaidExport.Write(Corpus.Compile("""
            onrecord: 1
            namespace: N
            enums: { E: [one, two], O: { open: true, values: { x: An X. } } }
            mixins: { M: { fields: { m?: string } } }
            records:
              B: { abstract: true, fields: { id: { type: string, identifier: true } } }
              D: { extends: B, mixins: [M], fields: { to: ref B, e?: E, parts: [P] } }
              P: { fields: { "a }b~c": string, n?: { map: integer }, o?: O, i: { type: integer, format: int32 } } }
            """)).Text);
        Assert.Equal(
            """
            B: <<abstract>>, +string id
            D: +string m?, +ref B to, +E e?, +[P] parts
            P: +string a }b~c, +map of integer n?, +O o?, +int32 i
            M: <<interface>>, +string m?
            E: <<enumeration>>, one, two
            O: <<open enumeration>>, x
            """,
            string.Join("\n", diagram["classes"]!.AsObject().Select(static one => one.Key + ": " + string.Join(", ", one.Value!.AsArray()))));
        Assert.Equal(
            """
            B extension D
            M extension D
            D dependency 1 B to
            D composition * P parts
            """,
            string.Join("\n", diagram["relations"]!.AsArray()));
    }

    [NodeFact]
    public void The_parser_can_refuse() => Assert.Throws<InvalidOperationException>(static () => Parse("classDiagram\n  class A {\n"));

    private static JsonNode Parse(string text)
    {
        JsonNode answer = Session.Value.Ask(new JsonObject { ["text"] = text });
        return answer["error"] is { } error ? throw new InvalidOperationException(error.GetValue<string>() + "\n" + text) : answer;
    }
}
