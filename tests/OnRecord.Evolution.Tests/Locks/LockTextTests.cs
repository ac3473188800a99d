using System.Globalization;
using OnRecord.Evolution.Locks;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Tests.Locks;

/// <summary>The text of locks: the same for equal schemas, whoever writes it where.</summary>
public sealed class LockTextTests
{
    private const string Plain = """
        onrecord: 1
        version: 1.0.0
        types:
          Code: { type: string, pattern: "^[a-z]{2,3}$", minLength: 2 }
        records:
          Note:
            description: "Says: yes, #1"
            fields: { text: { type: string, default: "no" }, code: Code, weight?: { type: number, minimum: 0.5 } }
        """;

    [Fact]
    public void Comments_layout_anchors_and_line_ends_leave_no_trace()
    {
        string other = Plain
            .Replace("types:", "# why\ntypes:   # named", StringComparison.Ordinal)
            .Replace("{ text: { type: string, default: \"no\" }, code: Code, weight?: { type: number, minimum: 0.5 } }", "\n      text: &a { type: \"string\", default: 'no' }\n      code:  'Code'\n      weight?: { type: number, minimum: 0.5 }", StringComparison.Ordinal)
            .ReplaceLineEndings("\r\n");

        Assert.Equal(Write(Plain), Write(other));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Culture_leaves_no_trace(string culture)
    {
        string expected = Write(Plain);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Write(Plain));
            Assert.Empty(SchemaDiff.Compare(Model(expected), new Schemas(Plain, new Dictionary<string, string>()).Load().Resolved.Model).Changes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_shipped_schema_comes_back_from_its_lock()
    {
        string[] schemas = Directory.GetFiles(Path.Combine(Repository.Root, "schema"), "*.onrecord.yaml");
        Assert.NotEmpty(schemas);
        foreach (string path in schemas)
        {
            Schemas schema = new(File.ReadAllText(path), new Dictionary<string, string>());
            Assert.Equal(schema.Load().Resolved.Model with { Path = "" }, Model(Write(schema.Text)) with { Path = "" });
        }
    }

    [Fact]
    public void An_import_is_kept_without_what_nothing_needs()
    {
        string text = LockWriter.Write("a", static key => key switch
        {
            "a" => "onrecord: 1\nversion: 1.0.0\nimports: { b: ./b.onrecord.yaml }\nrecords: { Note: { fields: { x: b.Used } } }\n",
            "b.onrecord.yaml" => "onrecord: 1\nrecords:\n  Used: { fields: { x: string } }\n  Unused: { fields: { x: string } }\ndossier: { name: D, lists: { all: Unused } }\n",
            _ => null,
        });

        Assert.Contains("b.onrecord.yaml:\n    onrecord: 1\n    records:\n      Used:\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unused", text, StringComparison.Ordinal);
    }

    private static string Write(string schema) => LockWriter.Write(Schemas.Name, key => key == Schemas.Name ? schema : null);

    private static SchemaModel Model(string text) => LockReader.Read("x.lock", text).Lock!.Load("Desk").Resolved.Model;
}
