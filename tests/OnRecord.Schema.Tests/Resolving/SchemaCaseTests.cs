using System.Reflection;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Tests.Resolving;

public sealed class SchemaCaseTests
{
    public static TheoryData<string> Titles => [.. SchemaCase.All().Select(static c => c.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Gives_the_findings_that_it_says(string title)
    {
        SchemaCase schema = SchemaCase.All().Single(c => c.ToString() == title);
        IReadOnlyList<Finding> actual = schema.Actual();
        List<ExpectedFinding> expected = [.. schema.Expected()];
        string[] lines = schema.Text.Split('\n');
        List<Finding> extra = [.. actual.Where(finding => !expected.Remove(expected.Find(e => e.Fits(finding, lines))!))];
        Assert.True(
            extra.Count == 0 && expected.Count == 0,
            "Missing:\n" + string.Join("\n", expected) + "\n\nwith the findings that there are, it would be:\n\n" + SchemaCase.Render(schema.Text, actual));
    }

    [Fact]
    public void Accepts_what_there_is_where_asked_to()
    {
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1") SchemaCase.Accept();
    }

    [Fact]
    public void Every_finding_of_a_schema_has_a_case_that_triggers_it_and_one_that_is_near()
    {
        HashSet<string> triggered = [.. SchemaCase.All().SelectMany(static c => c.Expected()).Select(static e => e.Id)];
        HashSet<string> near = [.. SchemaCase.All().Where(static c => c.Expected().Count == 0).SelectMany(static c => c.Title.Split(' ', ',', ':').Where(static w => w.StartsWith("ONR", StringComparison.Ordinal)))];
        Assert.Equal([], Catalog().Select(static d => d.Id).Where(id => !triggered.Contains(id)));
        Assert.Equal([], Catalog().Select(static d => d.Id).Where(id => !near.Contains(id)));
    }

    [Fact]
    public void Ids_of_findings_are_unique_and_in_the_range_of_their_catalog()
    {
        FindingDescriptor[] all = [.. Catalog()];
        Assert.Equal(all.Length, all.Select(static d => d.Id).Distinct().Count());
    }

    private static IEnumerable<FindingDescriptor> Catalog() =>
        ((Type[])[typeof(ReadingFindings), typeof(NameFindings), typeof(TypeFindings), typeof(ClaimFindings), typeof(RuleFindings), typeof(ImportFindings)])
        .SelectMany(static t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(static f => f.GetValue(null)).OfType<FindingDescriptor>();
}
