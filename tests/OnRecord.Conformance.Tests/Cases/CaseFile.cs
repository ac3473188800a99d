using System.Reflection;
using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Conformance.Tests.Cases;

/// <summary>Reads the cases of tests/conformance. How they are written is said in the README there.</summary>
internal static class CaseFile
{
    private const string Placeholder = "DATA";

    /// <summary>Read where it stands, so that a new case needs no build.</summary>
    private static readonly string Folder = Path.Combine(
        typeof(CaseFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "tests", "conformance");

    public static IReadOnlyList<ConformanceCase> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<ConformanceCase> Read(string path)
    {
        string file = Path.GetFileName(path);
        ReadDocument document = YamlReader.Read(file, File.ReadAllText(path), ShapeFindings.Reading);
        if (document.Findings.Count > 0) throw new InvalidOperationException(string.Join("\n", document.Findings));
        foreach (MappingNode part in Items(document.Root))
        {
            CasePart shared = new(
                TestSchema.Read(Place(file, part), Text(part, "schema") ?? throw new InvalidOperationException(Place(file, part) + ": 'schema' is missing.")),
                Text(part, "wrap") ?? Placeholder,
                Text(part, "at") ?? "",
                Text(part, "format") == "json" ? DataFormat.Json : DataFormat.Yaml);
            foreach (MappingNode node in Items(part["cases"]?.Value)) yield return Read(file, shared, node);
        }
    }

    private static ConformanceCase Read(string file, CasePart part, MappingNode node)
    {
        foreach (MappingEntry entry in node.Entries)
        {
            if (entry.Key is not ("valid" or "invalid" or "why" or "finds")) throw new InvalidOperationException(Place(file, node) + ": '" + entry.Key + "' is no part of a case.");
        }

        string? valid = Text(node, "valid");
        string data = valid ?? Text(node, "invalid") ?? throw new InvalidOperationException(Place(file, node) + ": a case has the data under 'valid' or 'invalid'.");
        return new ConformanceCase(
            Place(file, node) + ": " + (Text(node, "why") ?? data.Split('\n')[0]),
            part.Schema,
            new TestData(part.Wrap.Replace(Placeholder, data), part.Format),
            valid is not null,
            [.. Texts(node["finds"]?.Value).Select(text => ExpectedFinding.Parse(text, part.At))]);
    }

    private static string Place(string file, MappingNode node) => file + "(" + (node.Span.Line + 1) + ")";

    /// <summary>What cases have in common.</summary>
    private sealed record CasePart(TestSchema Schema, string Wrap, string At, DataFormat Format);

    private static IEnumerable<MappingNode> Items(DataNode? node) => (node as SequenceNode)?.Items.Cast<MappingNode>() ?? [];

    private static IEnumerable<string> Texts(DataNode? node) => node switch
    {
        SequenceNode list => list.Items.Select(static item => ((ScalarNode)item).Text),
        ScalarNode one => [one.Text],
        _ => [],
    };

    private static string? Text(MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;
}
