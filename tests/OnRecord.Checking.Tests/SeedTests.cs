using OnRecord.Attribution;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Tests;

/// <summary>The real article's records are in order, and grade as a close reading says.</summary>
public sealed class SeedTests
{
    private static readonly CheckResult Result = new Desk()
        .Add("seeds/briefing.records.yaml", Repository.Read("seeds", "briefing.records.yaml"), Desk.Plan("news"))
        .AddDocument("seeds/briefing.article.txt", Repository.Read("seeds", "briefing.article.txt"))
        .Check("seeds/briefing.records.yaml");

    [Fact]
    public void Have_no_error_and_no_warning() =>
        Assert.All(Result.Findings, static finding => Assert.Equal(FindingSeverity.Info, finding.Severity));

    [Fact]
    public void Have_every_quote_and_passage_in_the_article()
    {
        Assert.All(Result.Quotes, static quote => Assert.True(quote.Match.IsFound));
        Assert.Equal(2, Result.Quotes.Count(static quote => quote.Match.Grade == QuoteGrade.Insertion));
        Assert.True(Result.Quotes.Count >= 24);
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
