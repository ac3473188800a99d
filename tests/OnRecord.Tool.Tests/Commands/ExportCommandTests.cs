namespace OnRecord.Tool.Tests.Commands;

/// <summary><c>onrecord export</c>.</summary>
public sealed class ExportCommandTests
{
    private const string Schema =
        """
        onrecord: 1
        namespace: Tips
        lexicons: { filler: [tbd] }
        records:
          Tip: { fields: { id: { type: string, identifier: true }, text: { type: string, notIn: filler } } }
          Other: { fields: { a: string } }
        dossier: { name: TipBox, lists: { tips: Tip } }

        """;

    [Theory]
    [InlineData("json-schema", "\"title\": \"TipBox\"", "\"title\": \"Tip\"")]
    [InlineData("json-ld", "\"tips\": {", "\"id\": \"@id\"")]
    [InlineData("mermaid", "class Other {", "class Tip {")]
    [InlineData("markdown", "### Other", "### Tip")]
    [InlineData("typescript", "export type TipBox = {", "export type Tip = {")]
    public void Writes_all_or_one_record(string format, string all, string one)
    {
        using Desk desk = new Desk().Add("tips.onrecord.yaml", Schema);
        ToolResult whole = desk.Run("export", format, "tips.onrecord.yaml"), record = desk.Run("export", format, "tips.onrecord.yaml", "--record", "Tip");
        Assert.Equal((0, 0), (whole.ExitCode, record.ExitCode));
        Assert.Contains(all, whole.Output, StringComparison.Ordinal);
        Assert.Contains(one, record.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Other", record.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Writes_a_file_and_notes_on_standard_error(bool isThere)
    {
        using Desk desk = new Desk().Add("tips.onrecord.yaml", Schema);
        if (isThere) desk.Add("tips.records.schema.json", "old");
        ToolResult result = desk.Run("export", "json-schema", "tips.onrecord.yaml", "--output", "tips.records.schema.json");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Contains("/records/Tip/fields/text: Not said: 'notIn'", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\"", desk.Read("tips.records.schema.json"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(desk.Folder).Length);
    }

    [Fact]
    public void Knows_the_news_schema()
    {
        using Desk desk = new();
        ToolResult result = desk.Run("export", "json-schema", "onrecord:news");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "schema", "news.records.schema.json")), result.Output);
    }

    [Fact]
    public void A_schema_with_mistakes_is_not_written()
    {
        using Desk desk = new Desk().Add("tips.onrecord.yaml", Schema.Replace("text: {", "text: { min: 1,", StringComparison.Ordinal)).Add("old.json", "old");
        ToolResult result = desk.Run("export", "json-schema", "tips.onrecord.yaml", "--output", "old.json");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("tips.onrecord.yaml(5,68): error ONR1005", result.Error, StringComparison.Ordinal);
        Assert.Equal("old", desk.Read("old.json"));
    }

    [Theory]
    [InlineData("there is no file 'none.onrecord.yaml'", "export", "json-schema", "none.onrecord.yaml")]
    [InlineData("the schema has no record 'Tipp'. Did you mean 'Tip'?", "export", "typescript", "tips.onrecord.yaml", "--record", "Tipp")]
    [InlineData("the schema has no dossier", "export", "json-schema", "plain.onrecord.yaml")]
    [InlineData("nowhere", "export", "mermaid", "tips.onrecord.yaml", "--output", "nowhere/tips.mmd")]
    [InlineData("See 'onrecord --help'", "export", "xml", "tips.onrecord.yaml")]
    public void What_can_not_be_done_is_told(string says, params string[] args)
    {
        using Desk desk = new Desk().Add("tips.onrecord.yaml", Schema).Add("plain.onrecord.yaml", "onrecord: 1\nnamespace: N\nrecords: { R: { fields: { a: string } } }\n");
        ToolResult result = desk.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }
}
