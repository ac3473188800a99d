using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Tests;

/// <summary>Every finding in data has a page, and a row in the analyzer's release notes, which the compiler's own release tracking can't see.</summary>
public sealed class CatalogTests
{
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(Repository.Root, "src", "OnRecord.Analyzers", "AnalyzerReleases.Unshipped.md"));

    public static TheoryData<string> Ids() => new(DataFindings.All.Select(static finding => finding.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page_and_a_row(string id)
    {
        FindingDescriptor finding = DataFindings.All.Single(f => f.Id == id);
        string title = File.ReadLines(Path.Combine(Repository.Root, "docs", "rules", id + ".md")).First();
        Assert.Equal($"# {id}: {finding.Title}", title);
        string row = Assert.Single(Rows, line => line.StartsWith(id + " |", StringComparison.Ordinal));
        Assert.Contains($"| {finding.Severity} |", row, StringComparison.Ordinal);
    }
}
