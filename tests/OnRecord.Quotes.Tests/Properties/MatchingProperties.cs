using CsCheck;

namespace OnRecord.Quotes.Tests;

public sealed class MatchingProperties
{
    private const int Iterations = 3_000;

    [Fact]
    public void Any_span_cut_from_a_document_is_found_verbatim() =>
        Documents.WithSpan(Documents.Text).Sample(cut =>
        {
            (DocumentText document, TextRange span) = cut;
            string exact = cut.Exact;
            QuoteMatch match = Match(document, exact);
            // Three dots alone leave everything out.
            if (Ellipsis.Split(TypographyFolding.FoldTrimmed(exact)).TrueForAll(part => part.Length == 0)) return !match.IsFound;
            return match.Grade == QuoteGrade.Verbatim && match.Occurrences >= 1 && Slice(document, match.Ranges[0]) == exact;
        }, iter: Iterations);

    [Fact]
    public void A_span_with_what_surrounds_it_is_found_where_it_was_cut() =>
        Documents.WithSpan(Documents.Repetitive).Sample(cut =>
        {
            (DocumentText document, TextRange span) = cut;
            string exact = cut.Exact;
            string prefix = document.Raw[..span.Start], suffix = document.Raw[span.End..];
            QuoteMatch match = QuoteMatcher.Match(document, [new QuoteQuery(exact, prefix, suffix)])[0];
            return match.Grade == QuoteGrade.Verbatim && match.Occurrences == 1 && match.Ranges[0] == span;
        }, iter: Iterations);

    [Fact]
    public void One_changed_letter_is_never_verbatim() =>
        Gen.Select(Documents.WithSpan(Documents.Text), Gen.Int[0, 1000], Gen.Char['a', 'z']).Sample((cut, at, letter) =>
        {
            (DocumentText document, TextRange span) = cut;
            char[] characters = Slice(document, span).ToCharArray();
            at %= characters.Length;
            if (!char.IsLetter(characters[at]) || characters[at] == letter) return true;
            characters[at] = letter;
            string changed = new(characters);

            QuoteMatch match = Match(document, changed);
            bool stands = document.Raw.Contains(changed, StringComparison.Ordinal);
            return (match.Grade == QuoteGrade.Verbatim) == (stands && match.IsFound)
                && (match.Grade != QuoteGrade.Verbatim || Slice(document, match.Ranges[0]) == changed)
                && (match.Grade != QuoteGrade.Typography || document.Folded.Text.Contains(TypographyFolding.FoldTrimmed(changed), StringComparison.Ordinal));
        }, iter: Iterations);

    [Fact]
    public void Typography_doesnt_matter() =>
        Gen.Select(Documents.WithSpan(Documents.Text), Gen.Int[0, int.MaxValue - 1]).Sample((cut, seed) =>
        {
            (DocumentText document, TextRange span) = cut;
            string exact = Slice(document, span);
            if (!exact.Any(char.IsLetterOrDigit)) return true;
            return Match(document, Retypeset(exact, new Random(seed))).Grade is QuoteGrade.Verbatim or QuoteGrade.Typography;
        }, iter: Iterations);

    [Fact]
    public void Two_spans_in_order_are_found_around_an_ellipsis() =>
        Gen.Select(Documents.WithSpan(Documents.Text), Gen.Int[0, 100], Gen.OneOf("…", " ... ", " […] ", "(...)"), Gen.Bool)
            .Sample((cut, at, ellipsis, swap) =>
            {
                (DocumentText document, TextRange span) = cut;
                string folded = TypographyFolding.FoldTrimmed(Slice(document, span));
                List<(int Start, int End)> tokens = Documents.Tokens(folded);
                if (tokens.Count < 2 || folded.Contains("..", StringComparison.Ordinal) || folded.Contains('…')) return true;
                int middle = tokens[1 + at % (tokens.Count - 1)].Start;
                if (Documents.IsWithinWord(folded, middle)) return true;
                (string first, string second) = (folded[..middle], folded[middle..]);
                string quote = (swap ? second + ellipsis + first : first + ellipsis + second).Replace("\n", "\n\n");
                QuoteMatch match = Match(document, quote);
                return match.IsFound || (swap && match.FragmentsOutOfOrder && match.Ranges.Count == 2);
            }, iter: Iterations);

    [Fact]
    public void Counts_are_those_of_a_search_for_each_quote() =>
        Gen.Select(Documents.Repetitive, Documents.Repetitive.Array[1, 5]).Sample((text, quotes) =>
        {
            DocumentText document = DocumentText.Create(text, DocumentFormat.Text);
            IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document, [.. quotes.Select(q => new QuoteQuery(q))]);
            return matches.Zip(quotes).All(pair => IsAsCounted(document, pair.Second, pair.First));
        }, iter: Iterations);

    /// <summary>Against the plainest search there is: at every word, compare.</summary>
    private static bool IsAsCounted(DocumentText document, string quote, QuoteMatch match)
    {
        string folded = document.Folded.Text, sought = TypographyFolding.FoldTrimmed(quote);
        List<(int Start, int End)> tokens = Documents.Tokens(folded);
        HashSet<int> ends = [.. tokens.Select(t => t.End)];
        int[] places = [.. tokens.Select(t => t.Start).Where(start =>
            ends.Contains(start + sought.Length) && string.CompareOrdinal(folded, start, sought, 0, sought.Length) == 0)];
        int lead = quote.Length - quote.TrimStart().Length;
        int verbatim = places.Count(start =>
            document.RawRange(start, sought.Length).Start - lead is >= 0 and int at && string.CompareOrdinal(document.Raw, at, quote, 0, quote.Length) == 0);

        return verbatim > 0 ? match.Grade == QuoteGrade.Verbatim && match.Occurrences == verbatim
            : places.Length > 0 ? match.Grade == QuoteGrade.Typography && match.Occurrences == places.Length
            : match.Grade is not (QuoteGrade.Verbatim or QuoteGrade.Typography);
    }

    private static string Retypeset(string text, Random random) => string.Concat(text.Select((c, i) => (c, random.Next(3)) switch
    {
        ('’', 0) => "'",
        ('\'', 0) => "‘",
        ('“' or '”', 0) => "\"",
        ('—' or '–' or '-', 0) => "\u2212",
        (' ' or '\u00A0', 0) => "\u2009",
        (' ', 1) => text.AsSpan(i).Length > 1 && i > 0 && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]) ? "\n" : " ",
        ('é', 0) => "e\u0301",
        ('ï', 1) => "i\u0308",
        (>= 'a' and <= 'z', 0) when i + 1 < text.Length && text[i + 1] != '\u0301' => c + "\u00AD",
        _ => c.ToString(),
    }));

    private static QuoteMatch Match(DocumentText document, string exact) => QuoteMatcher.Match(document, [new QuoteQuery(exact)])[0];

    private static string Slice(DocumentText document, TextRange range) => document.Raw.Substring(range.Start, range.Length);
}
