using OnRecord.Checking.Findings;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Checking.Quotes;

/// <summary>The quotations of a document, and those that no claim covers.</summary>
/// <param name="Quotations">How many there are; of nested ones the outermost counts.</param>
/// <param name="Open">A finding for each that is open, in the order of the document.</param>
public sealed record QuoteCoverage(int Quotations, IReadOnlyList<Finding> Open)
{
    /// <summary>Compares the quotations of a document with the quotes that dossiers have of it.</summary>
    /// <param name="path">The document's, as findings show it.</param>
    /// <param name="document">Its text.</param>
    /// <param name="quotes">Quotes that were looked up, in this document or in others.</param>
    public static QuoteCoverage Of(string path, DocumentText document, IEnumerable<CheckedQuote> quotes)
    {
        // A passage is the document's own words: that it is kept says nothing of who is quoted in it.
        Ranges covered = new(quotes.Where(quote => !quote.IsPassage && quote.Document == path && quote.Match.IsFound).SelectMany(static quote => quote.Match.Ranges));
        LineMap lines = new(document.Raw);
        IReadOnlyList<TextRange> quotations = QuotationFinder.Find(document);
        return new QuoteCoverage(quotations.Count, [.. quotations.Where(quotation => !covered.Cover(quotation)).Select(quotation => Uncovered(path, quotation, lines))]);
    }

    private static Finding Uncovered(string path, TextRange quotation, LineMap lines)
    {
        SourceSpan place = new(
            quotation.Start, quotation.Length, lines.Line(quotation.Start), lines.Column(quotation.Start), lines.Line(quotation.End), lines.Column(quotation.End));
        return FindingSink.Make(QuoteFindings.Uncovered, place, Wording.Count(quotation.Length, "character")) with { Path = path, IsConfidential = true };
    }

    /// <summary>Stretches of a document, by their start.</summary>
    private sealed class Ranges
    {
        private readonly TextRange[] _ranges;
        private readonly int[] _furthest;

        public Ranges(IEnumerable<TextRange> ranges)
        {
            _ranges = [.. ranges.OrderBy(static range => range.Start)];
            _furthest = new int[_ranges.Length];
            for (int i = 0; i < _ranges.Length; i++) _furthest[i] = Math.Max(_ranges[i].End, i == 0 ? 0 : _furthest[i - 1]);
        }

        /// <summary>Whether one of them lies in a quotation, or has all that stands between its marks.</summary>
        public bool Cover(TextRange quotation)
        {
            int first = FirstFrom(quotation.Start);
            for (int i = first; i < _ranges.Length && _ranges[i].Start < quotation.End; i++)
            {
                if (quotation.Contains(_ranges[i])) return true;
            }

            int before = FirstFrom(quotation.Start + 2);
            return before > 0 && _furthest[before - 1] >= quotation.End - 1;
        }

        private int FirstFrom(int start)
        {
            int low = 0, high = _ranges.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (_ranges[middle].Start < start) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
