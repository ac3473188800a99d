using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Nothing that a schema says gets out of where it is put.</summary>
public class EscapingTests
{
    /// <summary>Texts that would end a literal, a comment, an XML element, an interpolation or a line, or would be read otherwise than they look.</summary>
    private static readonly string[] Texts =
    [
        "\"", "\\", "\\\"", "\"\"\"", "{", "}", "{0}", "{{", "$\"{x}\"", "*/", "/* */", "//", "///", "</summary>", "<summary>", "]]>", "&amp;", "&", "<", ">",
        "a\nb", "a\rb", "a\r\nb", "a\n#error x", "a\u0085b", "a\u2028b", "a\u2029b", "\0", "\u0001", "\t", "\u007f", "\\u0022", "\\x22", "%", "'", "`", "@\"",
        "\u202Eabc", "\u2066abc\u2069", "\u200F", "\u061C", "\uFEFF", "\u200B", "\u00AD", "😀", "\U000E0001", "\uE000", "é", "e\u0301",
        "\");}}}class X{", "\" + x + \"", "#if false", "#pragma", "[assembly: X]", "{nameof(x)}", "\u001b[31m",
    ];

    public static TheoryData<int> TextNumbers => new(Enumerable.Range(0, Texts.Length));

    /// <summary>Each text stands wherever a schema can have one.</summary>
    private const string Schema =
        """
        onrecord: 1
        namespace: Test
        lexicons:
          words: ["TEXTw"]
        enums:
          E:
            description: "TEXT"
            values:
              a: "TEXT"
              b: { description: "TEXT" }
              "x TEXT": { csharpName: Odd }
        records:
          R:
            description: "TEXT"
            deprecated: { since: 1.0.0 }
            fields:
              id: { type: string, identifier: true, description: "TEXT" }
              one: { type: string, default: "dTEXT", enum: ["dTEXT", "eTEXT"] }
              two?: { type: string, deprecated: { since: 1.0.0 }, description: "TEXT" }
              three?: E
              "f TEXT?": { type: string, csharpName: Four }
            rules:
              - { id: first, if: { one: "eTEXT" }, then: { two: { notIn: words } }, message: "mTEXT" }
              - { id: second, then: { not: { two: { const: "cTEXT" } } }, message: "mTEXT" }
        dossier:
          name: D
          lists: { rs: R }
        """;

    [Theory]
    [MemberData(nameof(TextNumbers))]
    public void A_text_stays_in_its_place(int number)
    {
        string text = Texts[number];
        string escaped = JsonSerializer.Serialize(text);
        string schema = Schema.Replace("TEXT", escaped[1..^1]);
        if (text.Any(char.IsControl)) schema = string.Join("\n", schema.Split('\n').Where(static line => !line.Contains("csharpName")));
        byte[] image = Emitted.Compile(Emitted.Files(schema), Emitted.Program(
            $$"""
            #pragma warning disable CS0612, CS0618
            R r = R.ParseJson("{\"id\":\"x\"}");
            string broken = "{\"id\":\"x\",\"one\":" + System.Text.Json.JsonSerializer.Serialize({{Literal("e" + text)}}) + ",\"two\":" + System.Text.Json.JsonSerializer.Serialize({{Literal(text + "w")}}) + "}";
            R.TryParseJson(broken, out _, out ValidationResult result);
            return r.One + "|" + (result.Errors.Count == 1 ? result.Errors[0].RuleId + "|" + result.Errors[0].Message : result.ToString());
            """));
        Assert.Equal("d" + text + "|first|m" + text, Emitted.Execute(image));
    }

    [Fact]
    public void Every_keyword_can_name_a_field_and_a_value()
    {
        string[] keywords =
        [
            .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(static text => text.Length > 0 && text.All(char.IsLetter)),
            "reader", "fields", "checks", "json", "item", "value", "result", "global",
        ];
        keywords = [.. keywords.Distinct().Where(static k => k is not ("equals" or "record"))];
        StringBuilder schema = new("onrecord: 1\nnamespace: Test\nenums:\n  Word: [");
        schema.Append(string.Join(", ", keywords.Select(Yaml))).Append("]\nrecords:\n  R:\n    fields:\n");
        foreach (string keyword in keywords) schema.Append("      ").Append(Yaml(keyword + "?")).Append(": string\n");
        schema.Append("dossier:\n  name: D\n  lists:\n");
        foreach (string keyword in keywords.Where(static k => k is not ("schema" or "origin" or "include"))) schema.Append("    ").Append(Yaml(keyword)).Append(": R\n");
        string json = "{" + string.Join(",", keywords.Select(static k => "\"" + k + "\":\"x\"")) + "}";
        byte[] image = Emitted.Compile(Emitted.Files(schema.ToString()), Emitted.Program($"return R.ParseJson({Literal(json)}).ToJson() + Word.Class.ToText();"));
        Assert.Equal(json + "class", Emitted.Execute(image));
    }

    [Theory]
    [InlineData("")]
    [InlineData("My.event.class")]
    [InlineData("A.OnRecord.System")]
    public void Any_namespace_will_do(string rootNamespace) => Emitted.Compile(Emitted.Files(Types, rootNamespace: rootNamespace));

    /// <summary>Records that are called like what emitted code uses.</summary>
    private const string Types =
        """
        onrecord: 1
        enums:
          Type: [type, enum]
          Status: { open: true, values: { type: x, ok: y } }
        mixins:
          Enum: { fields: { x?: string } }
        records:
          Global: { fields: { value: string } }
          Object: { fields: { value: Type, t?: Status } }
          String: { mixins: [Enum], fields: { value: Object } }
          Uri: { fields: { value: uri } }
          Guid: { fields: { value: uuid } }
          DateOnly: { fields: { value: date, then?: date-time } }
          SchemaRecord: { fields: { list: [SchemaRecordItem], map?: { map: integer } } }
          SchemaRecordItem: { fields: { value: string } }
          RecordReader: { fields: { id: { type: string, identifier: true }, next?: ref RecordReader } }
          Dossier: { fields: { value: string } }
          List: { fields: { items: [string] } }
        dossier: { name: EquatableList, lists: { records: RecordReader, others: List } }
        """;

    [Fact]
    public void Names_that_differ_in_little_stay_apart()
    {
        const string Names =
            """
            onrecord: 1
            namespace: Test
            records:
              R:
                fields: { "ab": string, "a-b": string, "2nd": string, "ä": string, "_": { type: string, csharpName: Low }, "a/b~c": string, "$x": { type: string, csharpName: Dollar } }
            """;
        byte[] image = Emitted.Compile(Emitted.Files(Names), Emitted.Program(
            """
            R r = R.ParseJson("{\"ab\":\"1\",\"a-b\":\"2\",\"2nd\":\"3\",\"ä\":\"4\",\"_\":\"5\",\"a/b~c\":\"6\",\"$x\":\"7\"}");
            return r.Ab + r.AB + r._2nd + r.Ä + r.Low + r.ABC + r.Dollar + r.ToJson();
            """));
        Assert.Equal("1234567{\"ab\":\"1\",\"a-b\":\"2\",\"2nd\":\"3\",\"ä\":\"4\",\"_\":\"5\",\"a/b~c\":\"6\",\"$x\":\"7\"}", Emitted.Execute(image));
    }

    private static string Literal(string text) => Generators.Planning.CSharp.CSharpText.Literal(text);

    private static string Yaml(string text) => JsonSerializer.Serialize(text);
}
