using OnRecord.Schema.Findings;
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
    public static ReadDocument Read(string path, string text, ReadingCatalog catalog, CancellationToken cancellation = default)
    {
        JsonParser parser = new(path, text, catalog, cancellation);
        DataNode? root = parser.Parse();
        return new ReadDocument(root, parser.Findings) { IsWhole = parser.IsWhole };
    }
}
