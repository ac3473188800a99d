namespace OnRecord.Quotes.Tests;

/// <summary>A thousand quotes in a document of a megabyte, most right, some bent, some wrong: each is judged as it was made.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void A_thousand_quotes_are_judged_as_they_were_made()
    {
        var corpus = new Corpus(seed: 2);
        string text = corpus.Document(1_000_000);
        DocumentText document = DocumentText.Create(text, DocumentFormat.Text);
        QuoteQuery[] quotes = corpus.Quotes(text, 1_000);
        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document, quotes);

        for (int i = 0; i < quotes.Length; i++)
        {
            QuoteMatch match = matches[i];
            string quote = quotes[i].Exact;
            switch (i % 10)
            {
                case 6:
                    Assert.True(match.Grade is QuoteGrade.Verbatim or QuoteGrade.Typography, quote);
                    break;
                case 7:
                    Assert.Equal(QuoteGrade.Elided, match.Grade);
                    Assert.Equal(2, match.Ranges.Count);
                    break;
                case 8:
                    Assert.Equal(QuoteGrade.Punctuation, match.Grade);
                    break;
                case 9:
                    Assert.Equal(QuoteGrade.NotFound, match.Grade);
                    Assert.True(match.Nearest?.ExpectedWord == "Xylophon", $"{quote}: {match.Nearest}");
                    Assert.NotNull(match.Nearest.FoundWord);
                    break;
                default:
                    Assert.Equal(QuoteGrade.Verbatim, match.Grade);
                    Assert.Equal(quote, text.Substring(match.Ranges[0].Start, match.Ranges[0].Length));
                    break;
            }
        }
    }
}
