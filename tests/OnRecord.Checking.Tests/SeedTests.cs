using OnRecord.Attribution;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Tests;

/// <summary>The real article's records are in order, and grade as a close reading says.</summary>
public sealed class SeedTests
{
    private static readonly CheckResult Result = Check.Run(
        File.ReadAllText(Check.PathOf("seeds", "briefing.records.yaml")),
        Check.News,
        new() { ["briefing.article.txt"] = File.ReadAllText(Check.PathOf("seeds", "briefing.article.txt")) });

    [Fact]
    public void Have_no_error_and_no_warning() =>
        Assert.DoesNotContain(Result.Findings, static finding => finding.Severity != FindingSeverity.Info);

    [Fact]
    public void Have_22_quotes_and_passages_verbatim_and_2_with_insertions()
    {
        Assert.Equal(22, Result.Quotes.Count(static grade => grade == QuoteGrade.Verbatim));
        Assert.Equal(2, Result.Quotes.Count(static grade => grade == QuoteGrade.Insertion));
        Assert.Equal(24, Result.Quotes.Count);
    }

    [Theory]
    [InlineData("s01", AttributionGrade.Full)]
    [InlineData("s05", AttributionGrade.Full)]
    [InlineData("n01", AttributionGrade.Weak)]
    [InlineData("n02", AttributionGrade.Weak)]
    [InlineData("a1", AttributionGrade.Full)]
    [InlineData("a2", AttributionGrade.Weak)]
    public void Grade(string id, AttributionGrade grade) => Assert.Equal(grade, Result.Claims.Single(claim => claim.Id == id).Grade);
}
