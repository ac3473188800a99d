using CsCheck;

namespace OnRecord.Quotes.Tests;

public sealed class ReadingProperties
{
    private const int Iterations = 3_000;

    [Fact]
    public void Nothing_throws_and_every_offset_is_in_the_document() =>
        Gen.Select(Documents.Anything, Documents.Anything, Documents.Anything, Gen.Enum<DocumentFormat>()).Sample((raw, quote, prefix, format) =>
        {
            DocumentText document = DocumentText.Create(raw, format);
            QuoteQuery[] queries = [new(quote), new(quote, prefix), new(raw), new(raw.Length > 3 ? raw[1..^1] : raw, null, prefix)];
            IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document, queries);
            IEnumerable<TextRange> ranges = matches.SelectMany(m => m.Ranges)
                .Concat(matches.Select(m => m.Nearest?.Range).OfType<TextRange>())
                .Concat(QuotationFinder.Find(document));
            return ranges.All(r => r.Start >= 0 && r.Length > 0 && r.End <= raw.Length)
                && matches.All(m => m.IsFound == (m.Occurrences > 0))
                && matches.SequenceEqual(QuoteMatcher.Match(DocumentText.Create(raw, format), queries), SameMatch.Instance);
        }, iter: Iterations);

    [Fact]
    public void Offsets_never_go_back() =>
        Gen.Select(Documents.Anything, Gen.Enum<DocumentFormat>()).Sample((raw, format) =>
        {
            MappedText readable = DocumentText.Create(raw, format).Readable;
            int last = 0;
            for (int i = 0; i < readable.Text.Length; i++)
            {
                int start = readable.SourceStart(i), end = readable.SourceEnd(i);
                if (start < last || end < start || end > raw.Length) return false;
                last = start;
            }
            return true;
        }, iter: Iterations);

    /// <summary>Letter by letter: an end tag without its start parts words for us, and is nothing to a parser that builds a tree.</summary>
    [Fact]
    public void Html_reads_as_AngleSharp_does() =>
        Fragments("<", "</", ">", "<p>", "</p>", "<b>", "</b>", "<br>", "a", "b ", " c", "&amp;", "&lt", "&#65;", "&eacute;", "<!-- d", "-->", "<script>e", "</script>",
                "<style>", "</style>", "<i class='f>'>", "<i g=h>", "\n", "<pre>", "</pre>", "<!doctype html>", "<title>", "</title>", "</", "<?", "=\"", "'", "<div ")
            .Sample(html => Assert.Equal(string.Concat(ReferenceReaders.Words(html, DocumentFormat.Html)), string.Concat(Words(html, DocumentFormat.Html))), iter: Iterations);

    /// <summary>Well-formed pieces in any order: beside stray delimiters Markdig goes its own ways.</summary>
    [Fact]
    public void Markdown_reads_as_Markdig_does() =>
        Fragments("a ", "b. ", "*c* ", "**d *e* f** ", "_g_ ", "`h*` ", "[i](j) ", "![k](l) ", "\\* ", "&amp; ", "<b>m</b> ", "<https://n.example> ", "2 * 3 ", "o_p_q ",
                "\n", "\n", "\n\n", "\n\n# ", "\n> ", "\n- v ", "\n  - w ", "\n1. x ", "\n---\n", "\n```\n", "\n\n<div>\n", "  \n", "\n\n| r | s |\n|---|---|\n| t | u |\n\n")
            .Sample(markdown => Assert.Equal(ReferenceReaders.Words(markdown, DocumentFormat.Markdown), Words(markdown, DocumentFormat.Markdown)), iter: Iterations);

    private static Gen<string> Fragments(params string[] fragments) => Gen.OneOf(fragments).Array[1, 14].Select(string.Concat);

    private static string[] Words(string text, DocumentFormat format) => ReferenceReaders.Words(DocumentText.Create(text, format).Readable.Text);

    private sealed class SameMatch : IEqualityComparer<QuoteMatch>
    {
        public static readonly SameMatch Instance = new();

        public bool Equals(QuoteMatch? x, QuoteMatch? y) => x! with { Ranges = [] } == y! with { Ranges = [] } && x.Ranges.SequenceEqual(y.Ranges);

        public int GetHashCode(QuoteMatch match) => match.Occurrences;
    }
}
