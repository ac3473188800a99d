using OnRecord.Text;

namespace OnRecord.Schema.Reading;

/// <summary>Reads JSON into nodes with their places: RFC 8259 and nothing more.</summary>
public static class JsonReader
{
    /// <summary>Reads as far as the text allows; what was read before a mistake is kept. Where there is no root there is a finding.</summary>
    /// <param name="path">The file's name in findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The ids to report under.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ReadDocument Read(string path, string text, ReadingCatalog catalog, CancellationToken cancellation = default) =>
        Read(path, text, new LineMap(text), Start(text), text.Length, catalog, cancellation);

    /// <summary>Reads a value from each line that is not blank. A mistake ends its line only.</summary>
    /// <param name="path">The file's name in findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The ids to report under.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<ReadDocument> ReadLines(string path, string text, ReadingCatalog catalog, CancellationToken cancellation = default)
    {
        List<ReadDocument> documents = [];
        LineMap lines = new(text);
        for (int line = 0; line < lines.Count; line++)
        {
            int start = line == 0 ? Start(text) : lines.Start(line);
            int end = line + 1 < lines.Count ? lines.Start(line + 1) : text.Length;
            while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n') end--;
            if (end > start) documents.Add(Read(path, text, lines, start, end, catalog, cancellation));
        }

        return documents;
    }

    private static int Start(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    private static ReadDocument Read(string path, string text, LineMap lines, int start, int end, ReadingCatalog catalog, CancellationToken cancellation)
    {
        JsonParser parser = new(path, new JsonLexer(text, start, end), lines, catalog, cancellation);
        DataNode? root = parser.Parse();
        return new ReadDocument(root, parser.Findings) { IsWhole = parser.IsWhole };
    }
}
