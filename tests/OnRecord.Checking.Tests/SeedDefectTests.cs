using OnRecord.Package.Tests;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Tests;

/// <summary>The same defects as through the package, without a build: quick to run while the checker is worked on.</summary>
public sealed class SeedDefectTests
{
    private static readonly string Records = File.ReadAllText(Check.PathOf("seeds", "briefing.records.yaml"));

    public static TheoryData<string> Names() => new(Defects().Select(static defect => defect.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void One_defect_makes_one_error_at_its_line(string name)
    {
        Defect defect = Defects().Single(d => d.Name == name);
        (string text, int line) = defect.Apply(Records);
        CheckResult result = Check.Run(text, Check.News, new() { ["briefing.article.txt"] = File.ReadAllText(Check.PathOf("seeds", "briefing.article.txt")) });
        Finding error = Assert.Single(result.Findings, static finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal((line, defect.Id), (error.Span.Line + 1, error.Descriptor.Id));
        Assert.Contains(defect.Says, error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Defect> Defects() => Defect.ReadAll(Check.PathOf("cases", "defects.txt"));
}
