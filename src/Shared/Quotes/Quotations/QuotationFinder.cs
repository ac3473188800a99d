namespace OnRecord.Quotes;

/// <summary>
/// Finds what stands between quotation marks in a document: English, German, French and Russian ones, nested, and over
/// several paragraphs, each of which may open anew while only the last one closes.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The outermost quotations, in order, with their marks.</summary>
    public static IReadOnlyList<TextRange> Find(DocumentText document)
    {
        var found = new List<TextRange>();
        int end = -1;
        foreach ((int open, int close) in new QuotationScanner(document.Readable.Text).Scan())
        {
            if (open <= end) continue;
            end = close;
            int start = document.Readable.SourceStart(open);
            found.Add(new TextRange(start, document.Readable.SourceEnd(close) - start));
        }
        return found;
    }
}
