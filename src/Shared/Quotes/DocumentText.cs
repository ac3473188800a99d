namespace OnRecord.Quotes;

/// <summary>How the text of a document is written.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>CommonMark, with tables and strikethrough.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,
}

/// <summary>A document's text: as it is, as it is read, and folded for comparison, with the offsets kept throughout.</summary>
public sealed class DocumentText
{
    private DocumentText(string raw, DocumentFormat format)
    {
        Raw = raw;
        Format = format;
        Readable = format switch
        {
            DocumentFormat.Markdown => MarkdownReader.Read(raw),
            DocumentFormat.Html => HtmlReader.Read(raw),
            _ => MappedText.Identity(raw),
        };
        Folded = TypographyFolding.Fold(Readable.Text);
    }

    /// <summary>The text as it stands in the file.</summary>
    public string Raw { get; }

    /// <summary>How it is written.</summary>
    public DocumentFormat Format { get; }

    /// <summary>What a reader sees, mapped to <see cref="Raw"/>; blocks are parted by an empty line.</summary>
    internal MappedText Readable { get; }

    /// <summary>The readable text with its typography folded, mapped to <see cref="Readable"/>.</summary>
    internal MappedText Folded { get; }

    /// <summary>Reads a text; any text will do.</summary>
    public static DocumentText Create(string raw, DocumentFormat format) => new(raw, format);

    /// <summary>The format that a file's extension stands for.</summary>
    public static DocumentFormat FormatOf(string path) =>
        Ends(path, ".md") || Ends(path, ".markdown") ? DocumentFormat.Markdown
        : Ends(path, ".html") || Ends(path, ".htm") ? DocumentFormat.Html
        : DocumentFormat.Text;

    /// <summary>What a reader sees of a stretch of <see cref="Raw"/>, on one line.</summary>
    public string ReadableAt(TextRange range) => Typography.OnOneLine(Readable.From(range));

    /// <summary>Where a stretch of the folded text stands in <see cref="Raw"/>.</summary>
    internal TextRange RawRange(int foldedStart, int foldedLength)
    {
        int start = Readable.SourceStart(Folded.SourceStart(foldedStart));
        int end = Readable.SourceEnd(Folded.SourceEnd(foldedStart + foldedLength - 1) - 1);
        return new TextRange(start, end - start);
    }

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
