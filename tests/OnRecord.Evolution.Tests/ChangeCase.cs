using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Evolution.Tests;

/// <summary>A change to a schema and how it is classed. Written in YAML, so that nobody needs C# to add one: see cases/README.md.</summary>
internal sealed record ChangeCase(string File, string Title, Schemas Old, Schemas New, string Readers, string Writers, string[] Kinds, string[] Places)
{
    public static IReadOnlyList<ChangeCase> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    public override string ToString() => File + ": " + Title;

    private static IEnumerable<ChangeCase> ReadFile(string file)
    {
        string name = Path.GetFileName(file);
        ReadDocument document = YamlReader.Read(name, System.IO.File.ReadAllText(file), ReadingCatalog.Schema);
        Assert.Empty(document.Findings);
        MappingNode root = (MappingNode)document.Root!;
        foreach (MappingNode node in ((SequenceNode)root["cases"]!.Value).Items.Cast<MappingNode>())
        {
            string schema = node.Text("schema") ?? root.Text("schema") ?? "{here}";
            yield return new ChangeCase(
                name, node.Text("change")!, Side(schema, root, node, "old"), Side(schema, root, node, "new"),
                node.Text("readers")!, node.Text("writers")!, node.Texts("kind"), node.Texts("at"));
        }
    }

    private static Schemas Side(string schema, MappingNode root, MappingNode node, string side)
    {
        Dictionary<string, string> imports = new(StringComparer.Ordinal);
        foreach (MappingNode from in (MappingNode[])[root, node])
        {
            foreach (MappingEntry entry in from.Entries("imports").Concat(from.Entries(side + " imports"))) imports[entry.Key] = ((ScalarNode)entry.Value).Text;
        }

        return new Schemas(Fill(schema, node.Text(side) ?? ""), imports);
    }

    /// <summary>The place in a schema takes over its own indentation.</summary>
    private static string Fill(string schema, string text)
    {
        int at = schema.IndexOf("{here}", StringComparison.Ordinal);
        string indent = new(' ', at - (schema.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1));
        return schema.Replace("{here}", text.TrimEnd('\n').Replace("\n", "\n" + indent, StringComparison.Ordinal), StringComparison.Ordinal);
    }
}

/// <summary>A schema, and the texts of those that it imports.</summary>
internal sealed record Schemas(string Text, IReadOnlyDictionary<string, string> Imports)
{
    public const string Name = "desk.onrecord.yaml";

    public string? Find(string key) => key == Name ? Text : Imports.GetValueOrDefault(key);

    /// <summary>Resolved; a mistake in it is one of the test.</summary>
    public LoadedSchema Load()
    {
        LoadedSchema loaded = new SchemaLoader(Find, "Desk").Load(Name)!;
        Assert.True(loaded.Findings.All(static finding => finding.Severity != FindingSeverity.Error), string.Join("\n", loaded.Findings) + "\n" + Text);
        return loaded;
    }
}

/// <summary>Looks into nodes.</summary>
internal static class Nodes
{
    public static string? Text(this MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;

    /// <summary>One text or a list of them.</summary>
    public static string[] Texts(this MappingNode node, string key) => node[key]?.Value switch
    {
        SequenceNode list => [.. list.Items.Select(static item => ((ScalarNode)item).Text)],
        ScalarNode one => [one.Text],
        _ => [],
    };

    public static IEnumerable<MappingEntry> Entries(this MappingNode node, string key) => (node[key]?.Value as MappingNode)?.Entries ?? [];
}
