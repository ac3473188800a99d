using System.Reflection;
using System.Text.RegularExpressions;
using OnRecord.Evolution.Catalog;
using OnRecord.Evolution.Locks;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Evolution.Tests.Docs;

/// <summary>Every ONR16xx has a page, whose examples do what the page says; and every kind of change its row in docs/evolution.md.</summary>
public sealed partial class LockPagesTests
{
    private static readonly string[] Headings = ["Cause", "Bad", "Good", "Mend", "Suppress", "Why"];

    private static readonly FindingDescriptor[] Descriptors =
    [
        .. typeof(LockFindings).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (FindingDescriptor)field.GetValue(null)!),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(static d => d.Id)];

    public static TheoryData<string> Kinds => [.. ChangeCatalog.All.Select(static kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_title_the_severity_and_all_parts(string id)
    {
        FindingDescriptor finding = Descriptors.Single(d => d.Id == id);
        string severity = finding.Severity.ToString().ToLowerInvariant();
        string[] lines = Read("rules", id).Split('\n');
        Assert.Equal("# " + id + ": " + finding.Title, lines[0]);
        Assert.StartsWith("Severity: " + severity + ".", lines[2], StringComparison.Ordinal);
        Assert.Equal(Headings, lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]));
        Assert.Contains("\n| [" + id + "](" + id + ".md) | " + finding.Title + " | " + severity + " | ", Read("rules", "README"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bad_example_gives_the_finding_and_good_one_none(string id)
    {
        string page = Read("rules", id);
        int good = page.IndexOf("## Good", StringComparison.Ordinal);
        Assert.Equal([id], Find(Files(page[..good])));
        Assert.Empty(Find(Files(page[good..])));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_has_a_row_with_what_it_does(string id)
    {
        ChangeDescriptor kind = ChangeCatalog.All.Single(k => k.Id == id);
        string row = Assert.Single(Read("evolution").Split('\n'), line => line.StartsWith("| `" + id + "` |", StringComparison.Ordinal));
        Assert.StartsWith("| `" + id + "` | " + Word(kind.Readers) + " | " + Word(kind.Writers) + " | ", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_are_given_once() => Assert.Equal(ChangeCatalog.All.Count, ChangeCatalog.All.Select(static kind => kind.Id).Distinct().Count());

    private static string Word(Impact impact) => impact == Impact.Breaking ? "breaking" : "compatible";

    /// <summary>The files of an example, by the name in their first line; the lock is that of the published schema where it is not shown.</summary>
    private static Dictionary<string, string> Files(string part) =>
        Example().Matches(part).ToDictionary(static m => m.Groups["name"].Value, static m => m.Groups["text"].Value, StringComparer.Ordinal);

    private static IEnumerable<string> Find(Dictionary<string, string> files)
    {
        string published = files.GetValueOrDefault("court.onrecord.yaml, as published") ?? string.Empty;
        LockReading reading = LockReader.Read("court.onrecord.lock", files.GetValueOrDefault("court.onrecord.lock") ?? LockWriter.Write("court.onrecord.yaml", _ => published));
        if (reading.Lock is null) return reading.Findings.Select(static finding => finding.Descriptor.Id);
        if (!files.TryGetValue("court.onrecord.yaml", out string? now)) return [LockFindings.NoSchema.Id];
        LoadedSchema schema = new Schemas(now, new Dictionary<string, string>()).Load();
        return LockChecks.Check(reading.Lock.Load("Desk").Resolved.Model, schema.Resolved.Model).Select(static finding => finding.Descriptor.Id);
    }

    private static string Read(params string[] path) => Repository.Read([.. (string[])["docs", .. path[..^1], path[^1] + ".md"]]).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^```yaml\n# (?<name>[^\n]*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
