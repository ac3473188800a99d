namespace OnRecord.Quotes.Tests;

/// <summary>Pages as they are published, read by us and by parsers that do nothing else.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Folder).Where(p => DocumentText.FormatOf(p) != DocumentFormat.Text).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "pages");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Words_are_those_of_AngleSharp_and_Markdig(string page)
    {
        string raw = File.ReadAllText(Path.Combine(Folder, page));
        DocumentText document = DocumentText.Create(raw, DocumentText.FormatOf(page));
        string[] reference = ReferenceReaders.Words(raw, document.Format);
        Assert.True(reference.Length > 150, $"{page} has {reference.Length} words");
        Assert.Equal(reference, ReferenceReaders.Words(document.Readable.Text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sentence_of_a_page_is_found_in_it(string page)
    {
        string raw = File.ReadAllText(Path.Combine(Folder, page));
        DocumentText document = DocumentText.Create(raw, DocumentText.FormatOf(page));
        string[] blocks = document.Folded.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        QuoteQuery[] queries = [.. blocks.Select(block => new QuoteQuery(block))];

        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document, queries);
        for (int i = 0; i < queries.Length; i++)
        {
            Assert.True(matches[i].Grade is QuoteGrade.Verbatim or QuoteGrade.Typography, queries[i].Exact);
            TextRange range = matches[i].Ranges[0];
            string slice = DocumentText.Create(raw.Substring(range.Start, range.Length), DocumentFormat.Html).Folded.Text;
            if (document.Format == DocumentFormat.Html) Assert.Equal(queries[i].Exact.Trim(), slice.Trim());
        }
    }
}
