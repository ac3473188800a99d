using System.Globalization;
using OnRecord.Attribution;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Tests;

/// <summary>
/// One change to a data file that is in order, and what is found then. Written in YAML, so that nobody needs C# to add one:
/// see cases/README.md.
/// </summary>
internal sealed record DataCase(string File, string Title, string Schema, string Path, string Text, IReadOnlyDictionary<string, string> Others, MappingNode Options, string[] Finds, string? Says)
{
    private static string Bases { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "cases", "base");

    public override string ToString() => File + ": " + Title;

    public static IReadOnlyList<DataCase> All { get; } = [.. Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "cases"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>The findings, as cases write them: <c>line:column id</c>, the rule's own id where there is one, the severity where it is not the id's.</summary>
    public string[] Actual() => [.. Check().Findings.Select(Show)];

    public IEnumerable<Finding> Findings() => Check().Findings;

    private CheckResult Check()
    {
        Desk desk = new() { Sha256 = TextOf(Options, "sha256") };
        desk.Add(Path, Text, Desk.Plan(Schema));
        foreach ((string path, string text) in Others)
        {
            if (path.Contains(".records.", StringComparison.Ordinal)) desk.Add(path, text, Desk.Plan(Schema));
            else desk.AddDocument(path, text);
        }

        return desk.Check(
            Path,
            new CheckOptions { Style = TextOf(Options, "style") == "true", MinGrade = TextOf(Options, "min-grade") is { } grade ? Enum.Parse<AttributionGrade>(grade, ignoreCase: true) : default },
            TextOf(Options, "type"));
    }

    private static string Show(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Span.Line + 1}:{finding.Span.Column + 1} {finding.Descriptor.Id}")
        + (finding.RuleId is null ? "" : " " + finding.RuleId)
        + (finding.Severity == finding.Descriptor.Severity ? "" : " " + finding.Severity.ToString().ToLowerInvariant());

    private static IEnumerable<DataCase> ReadFile(string file)
    {
        string name = System.IO.Path.GetFileName(file);
        ReadDocument document = YamlReader.Read(name, System.IO.File.ReadAllText(file), ShapeFindings.Reading);
        Assert.Empty(document.Findings);
        MappingNode root = (MappingNode)document.Root!;
        string? shared = TextOf(root, "base") is { } value && !value.Contains('\n', StringComparison.Ordinal) ? value : null;
        foreach (MappingNode node in ((SequenceNode)root["cases"]!.Value).Items.Cast<MappingNode>())
        {
            bool passes = node["passes"] is not null;
            string title = TextOf(node, passes ? "passes" : "defect") ?? throw new InvalidOperationException(name + ": a case begins with 'defect' or 'passes'.");
            string text = TextOf(node, "file") ?? (shared is null ? TextOf(root, "base")! : System.IO.File.ReadAllText(System.IO.Path.Combine(Bases, shared)));
            foreach ((string old, string replacement) in Changes(node)) text = Change(name + ": " + title, text, old, replacement);
            Dictionary<string, string> others = new(StringComparer.Ordinal);
            foreach (string article in shared is null ? [] : Directory.EnumerateFiles(Bases, shared.Split('.')[0] + ".article.*")) others["desk/" + System.IO.Path.GetFileName(article)] = System.IO.File.ReadAllText(article);
            foreach (MappingEntry entry in Entries(root, "files").Concat(Entries(node, "files"))) others[entry.Key] = ((ScalarNode)entry.Value).Text;
            yield return new DataCase(
                name, title, TextOf(node, "schema") ?? TextOf(root, "schema")!, TextOf(node, "path") ?? "desk/test.records" + (System.IO.Path.GetExtension(shared) ?? ".yaml"), text, others, node,
                passes ? [] : node["finds"]!.Value is SequenceNode list ? [.. list.Items.Select(static item => ((ScalarNode)item).Text)] : [TextOf(node, "finds")!],
                TextOf(node, "says"));
        }
    }

    private static IEnumerable<(string Old, string New)> Changes(MappingNode node)
    {
        if (TextOf(node, "replace") is { } old) yield return (old, TextOf(node, "with") ?? "");
        if (TextOf(node, "after") is { } anchor) yield return (anchor, anchor + TextOf(node, "add"));
        if (TextOf(node, "append") is { } end) yield return ("", end);
    }

    private static string Change(string name, string text, string old, string replacement)
    {
        if (old.Length == 0) return text + replacement;
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, name + ": '" + old + "' must stand once in the file, and stands " + (at < 0 ? "nowhere." : "more than once."));
        return text[..at] + replacement + text[(at + old.Length)..];
    }

    private static IEnumerable<MappingEntry> Entries(MappingNode node, string key) => (node[key]?.Value as MappingNode)?.Entries ?? [];

    private static string? TextOf(MappingNode node, string key) => (node[key]?.Value as ScalarNode)?.Text;
}
