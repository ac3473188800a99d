using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests;

/// <summary>The tables of the folder cases.</summary>
internal static class CaseTable
{
    /// <summary>A table's top.</summary>
    public static MappingNode Read(string file) => Parse(file, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", file)));

    /// <summary>The same from a text.</summary>
    public static MappingNode Parse(string name, string text)
    {
        ReadDocument document = YamlReader.Read(name, text, ReadingCatalog.Schema);
        Assert.Empty(document.Findings);
        return (MappingNode)document.Root!;
    }

    /// <summary>A list of cases.</summary>
    public static IEnumerable<MappingNode> Cases(this MappingNode table, string list = "cases") => table.Nodes(list).Cast<MappingNode>();

    /// <summary>The case of a title.</summary>
    public static MappingNode Case(this MappingNode table, string title) => table.Cases().Single(one => one.Text("title") == title);

    /// <summary>The titles, for theories.</summary>
    public static TheoryData<string> Titles(this MappingNode table) => [.. table.Cases().Select(static one => one.Text("title")!)];

    /// <summary>A text of a case; null where it has none.</summary>
    public static string? Text(this MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;

    /// <summary>The texts of a list; none where it is absent.</summary>
    public static string[] Texts(this MappingNode node, string key) => [.. node.Nodes(key).Select(static item => ((ScalarNode)item).Text)];

    /// <summary>The values of a list as JSON; none where it is absent.</summary>
    public static string[] Json(this MappingNode node, string key) => [.. node.Nodes(key).Select(NodeJson.Write)];

    private static IReadOnlyList<DataNode> Nodes(this MappingNode node, string key) => (node[key]?.Value as SequenceNode)?.Items ?? [];
}
