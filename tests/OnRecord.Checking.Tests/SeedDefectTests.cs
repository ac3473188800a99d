using OnRecord.Package.Tests;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Tests;

/// <summary>The same defects as through the package, without a build: quick to run while the checker is worked on.</summary>
public sealed class SeedDefectTests
{
    private const string Path = "seeds/briefing.records.yaml";
    private static readonly string Records = Repository.Read("seeds", "briefing.records.yaml");

    public static TheoryData<string> Names() => new(Defects().Select(static defect => defect.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void One_defect_makes_one_error_at_its_line(string name)
    {
        Defect defect = Defects().Single(d => d.Name == name);
        (string text, int line) = defect.Apply(Records);
        CheckResult result = new Desk().Add(Path, text, Desk.Plan("news")).AddDocument("seeds/briefing.article.txt", Repository.Read("seeds", "briefing.article.txt")).Check(Path);
        Finding error = Assert.Single(result.Findings, static finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal((line, defect.Id), (error.Span.Line + 1, error.Descriptor.Id));
        Assert.Contains(defect.Says, error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Defect> Defects() => Defect.ReadAll(System.IO.Path.Combine(Repository.Root, "tests", "OnRecord.Package.Tests", "cases", "defects.txt"));
}
