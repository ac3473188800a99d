using System.Globalization;

namespace OnRecord.Quotes.Tests;

public sealed class MatchingCases
{
    public static TheoryData<string, string> Cases => CaseFile.Names(c => c.Section("quote") is not null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quote_is_graded(string file, string name)
    {
        Case c = CaseFile.Get(file, name);
        DocumentText document = c.Document;
        QuoteMatch match = Assert.Single(QuoteMatcher.Match(document, [new QuoteQuery(c.Section("quote")!, c.Section("prefix"), c.Section("suffix"))]));

        List<string> said = Describe(document, match);
        foreach (string expected in c.Expectations)
            Assert.Contains(expected, said);
        int places = c.Expectations.Count(e => e.StartsWith("at ", StringComparison.Ordinal));
        if (places > 0) Assert.Equal(places, match.Ranges.Count);
        Assert.Equal(c.Expectations.Contains("out of order"), match.FragmentsOutOfOrder);
        Assert.Equal(c.Expectations.Contains("context differs"), match.ContextDiffers);
        Assert.Equal(c.Expectations.Contains("round brackets"), match.InsertionInRoundBrackets);
    }

    private static List<string> Describe(DocumentText document, QuoteMatch match)
    {
        List<string> said =
        [
            match.IsFound ? match.Grade.ToString().ToLowerInvariant() : "not found",
            string.Create(CultureInfo.InvariantCulture, $"occurrences {match.Occurrences}"),
        ];
        said.AddRange(match.Ranges.Select(r => "at " + document.Raw.Substring(r.Start, r.Length).Replace('\n', ' ')));
        if (match.Nearest is { } nearest)
        {
            said.Add($"differs {nearest.ExpectedWord ?? "nothing"} -> {nearest.FoundWord ?? "nothing"}");
            said.Add($"nearest {nearest.Text}");
        }
        else
        {
            said.Add("no nearest passage");
        }
        if (match.FragmentsOutOfOrder) said.Add("out of order");
        if (match.ContextDiffers) said.Add("context differs");
        if (match.InsertionInRoundBrackets) said.Add("round brackets");
        return said;
    }
}
