using System.Reflection;
using System.Text.RegularExpressions;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Tests.Resolving;

namespace OnRecord.Schema.Tests.Docs;

/// <summary>Every finding in a schema has a page, whose examples do what the page says, and a row in the index.</summary>
public sealed partial class RulePagesTests
{
    private static readonly string[] Headings = ["Cause", "Bad", "Good", "Mend", "Suppress", "Why"];

    private static readonly FindingDescriptor[] Descriptors =
    [
        .. typeof(FindingDescriptor).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(FindingDescriptor))
            .Select(static field => (FindingDescriptor)field.GetValue(null)!)
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string, string, FindingSeverity> All()
    {
        TheoryData<string, string, FindingSeverity> data = [];
        foreach (FindingDescriptor descriptor in Descriptors) data.Add(descriptor.Id, descriptor.Title, descriptor.Severity);
        return data;
    }

    [Fact]
    public void Ids_are_given_once()
    {
        Assert.NotEmpty(Descriptors);
        Assert.Equal(Descriptors.Select(static d => d.Id).Distinct(), Descriptors.Select(static d => d.Id));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Page_has_the_title_the_severity_and_all_parts(string id, string title, FindingSeverity severity)
    {
        string[] lines = Page(id).Split('\n');
        Assert.Equal("# " + id + ": " + title, lines[0]);
        Assert.StartsWith("Severity: " + severity.ToString().ToLowerInvariant() + ".", lines[2]);
        Assert.Equal(Headings, lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Index_has_the_id_with_its_title_and_severity(string id, string title, FindingSeverity severity) =>
        Assert.Contains("\n| [" + id + "](" + id + ".md) | " + title + " | " + severity.ToString().ToLowerInvariant() + " | ", Page("README"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Bad_example_gives_the_finding_alone_and_good_one_none(string id, string title, FindingSeverity severity)
    {
        MatchCollection examples = Example().Matches(Page(id));
        Assert.Equal(2, examples.Count);
        Assert.Equal((id, title, severity), Assert.Single(Load(examples[0]).Select(static d => (d.Id, d.Title, d.Severity)).Distinct()));
        Assert.Empty(Load(examples[1]));
    }

    private static IEnumerable<FindingDescriptor> Load(Match example) =>
        Shared.Load("court.onrecord.yaml", example.Groups["yaml"].Value).Findings.Select(static finding => finding.Descriptor);

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", name + ".md"));

    [GeneratedRegex(@"^```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
