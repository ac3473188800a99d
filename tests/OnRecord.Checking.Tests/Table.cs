using OnRecord.Checking.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Tests;

/// <summary>A table of the folder tables.</summary>
internal static class Table
{
    public static MappingNode Read(string name)
    {
        ReadDocument document = YamlReader.Read(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables", name)), ShapeFindings.Reading);
        Assert.Empty(document.Findings);
        return (MappingNode)document.Root!;
    }

    public static IEnumerable<MappingNode> Rows(this MappingNode table) => ((SequenceNode)table["rows"]!.Value).Items.Cast<MappingNode>();

    public static string? Text(this MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;

    public static IEnumerable<string> Texts(this MappingNode node, string key) => (node[key]?.Value as SequenceNode)?.Items.Select(static item => ((ScalarNode)item).Text) ?? [];
}
