namespace OnRecord.Quotes.Tests;

/// <summary>Where a quote has many places: which one counts, and how many are seen.</summary>
public sealed class PlaceTests
{
    private static readonly string s_text = string.Concat(Enumerable.Repeat("no ", 5_000)) + "but yes, no. And yes: no end.";

    [Fact]
    public void Counting_ends_at_a_thousand()
    {
        QuoteMatch match = Match(s_text, new QuoteQuery("no"));
        Assert.Equal((QuoteGrade.Verbatim, 1_000, 0), (match.Grade, match.Occurrences, match.Ranges[0].Start));
    }

    [Theory]
    [InlineData("yes:", null, "no end")]
    [InlineData(null, ". And", "no. And")]
    public void Context_is_seen_beyond_the_thousandth_place(string? prefix, string? suffix, string place)
    {
        QuoteMatch match = Match(s_text, new QuoteQuery("no", prefix, suffix));
        Assert.Equal((QuoteGrade.Verbatim, 1), (match.Grade, match.Occurrences));
        Assert.Equal(s_text.IndexOf(place, StringComparison.Ordinal), match.Ranges[0].Start);
    }

    [Fact]
    public void Closing_marks_are_seen_beyond_the_thousandth_place()
    {
        QuoteMatch match = Match(s_text, new QuoteQuery("no!", "yes:"));
        Assert.Equal((QuoteGrade.Punctuation, 1), (match.Grade, match.Occurrences));
    }

    [Fact]
    public void Fragments_are_seen_beyond_the_thousandth_place()
    {
        QuoteMatch match = Match(s_text, new QuoteQuery("but … no … end"));
        Assert.Equal(QuoteGrade.Elided, match.Grade);
        Assert.True(match.Ranges[1].Start >= s_text.IndexOf("no. And", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_ways_the_tightest_counts()
    {
        const string text = "We went home and stayed there, whatever the costs. We will impose costs. And costs we had.";
        QuoteMatch match = Match(text, new QuoteQuery("We … costs"));
        Assert.Equal(
            [text.IndexOf("We will", StringComparison.Ordinal), text.IndexOf("costs. And", StringComparison.Ordinal)],
            match.Ranges.Select(r => r.Start));
    }

    private static QuoteMatch Match(string text, QuoteQuery query) =>
        QuoteMatcher.Match(DocumentText.Create(text, DocumentFormat.Text), [query])[0];
}
