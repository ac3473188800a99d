namespace OnRecord.Quotes.Tests;

/// <summary>The real article: 13 quoted spans, two of them with words put in, one inscription that stands twice.</summary>
public sealed class SeedArticleTests
{
    private static readonly DocumentText s_article =
        DocumentText.Create(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pages", "briefing.article.txt")), DocumentFormat.Text);

    [Fact]
    public void All_thirteen_quotations_are_found()
    {
        (int Start, int End)[] known =
        [
            (388, 483), (539, 559), (577, 746), (916, 924), (1108, 1219), (1237, 1417), (1590, 1893), (2129, 2244), (2267, 2410), (2414, 2571),
            (2781, 2957), (2980, 3047), (3178, 3328),
        ];
        Assert.Equal(known, QuotationFinder.Find(s_article).Select(r => (r.Start + 1, r.End - 1)));
    }

    [Fact]
    public void Each_is_found_as_it_stands_and_two_as_insertions()
    {
        string[] quotes = [.. QuotationFinder.Find(s_article).Select(r => s_article.Raw.Substring(r.Start + 1, r.Length - 2))];
        QuoteQuery[] queries = [.. quotes.Select(q => new QuoteQuery(q.Replace('(', '[').Replace(')', ']')))];
        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(s_article, queries);

        Assert.Equal(11, matches.Count(m => m.Grade == QuoteGrade.Verbatim));
        QuoteMatch[] insertions = [.. matches.Where(m => m.Grade == QuoteGrade.Insertion)];
        Assert.Equal(
            ["three schools (and) a boarding school", "that (Russian President Vladimir) Putin"],
            insertions.Select(m => s_article.Raw.Substring(m.Ranges[0].Start, m.Ranges[0].Length))
                .Select(q => q.Contains("schools") ? q[q.IndexOf("three")..(q.IndexOf("boarding school") + 15)] : q[q.IndexOf("that (")..(q.IndexOf("Putin") + 5)]));
        Assert.All(insertions, m => Assert.False(m.InsertionInRoundBrackets));
        Assert.All(QuoteMatcher.Match(s_article, [.. quotes.Select(q => new QuoteQuery(q))]), m => Assert.Equal(QuoteGrade.Verbatim, m.Grade));
    }

    [Fact]
    public void The_inscription_needs_a_prefix()
    {
        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(s_article,
            [new QuoteQuery("children"), new QuoteQuery("children", "spelled out “", "” in giant"), new QuoteQuery("children", Prefix: "including")]);
        Assert.Equal([2, 1, 1], matches.Select(m => m.Occurrences));
        Assert.Equal(916, matches[1].Ranges[0].Start);
        Assert.True(matches[2].Ranges[0].Start > 916);
    }

    [Fact]
    public void A_word_changed_is_pointed_at()
    {
        QuoteMatch match = QuoteMatcher.Match(s_article, [new QuoteQuery("Russia continues to attack military sites, including this week alone, a hospital")])[0];
        Assert.Equal(QuoteGrade.NotFound, match.Grade);
        Assert.Equal("military", match.Nearest!.ExpectedWord);
        Assert.Equal("civilian", match.Nearest.FoundWord);
        Assert.Equal("Russia continues to attack civilian sites, including this week alone, a hospital", match.Nearest.Text);
        Assert.Equal(1237, match.Nearest.Range.Start);
    }
}
