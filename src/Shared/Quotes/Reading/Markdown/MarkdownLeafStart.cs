namespace OnRecord.Quotes;

/// <summary>The start of a block without blocks in it that its first line alone tells: a heading, a fenced code block, HTML.</summary>
/// <param name="Kind">What the block holds.</param>
/// <param name="FenceMark">The character of a fence; NUL when there is none.</param>
/// <param name="FenceLength">The length of the fence.</param>
/// <param name="HtmlEnds">What ends a block of HTML on its line; null when a blank line does.</param>
internal sealed record MarkdownLeafStart(
    MarkdownLeafKind Kind, char FenceMark = '\0', int FenceLength = 0, IReadOnlyList<string>? HtmlEnds = null)
{
    private static readonly string[] s_rawTextEnds = ["</script>", "</pre>", "</style>", "</textarea>"];
    private static readonly MarkdownLeafStart s_heading = new(MarkdownLeafKind.Prose);
    private static readonly MarkdownLeafStart s_htmlUpToBlankLine = new(MarkdownLeafKind.Html);

    private static readonly HashSet<string> s_htmlBlocks = new(
        [
            "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset",
            "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
            "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table",
            "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static MarkdownLeafStart? Detect(string text, MarkdownLine line, bool inParagraph)
    {
        if (MarkdownMarkers.TryHeading(text, line, out _, out _)) return s_heading;
        if (MarkdownMarkers.FenceLength(text, line) is > 0 and int length)
            return new MarkdownLeafStart(MarkdownLeafKind.Code, line.Peek(), length);
        return line.Peek() == '<' ? DetectHtml(text, line, inParagraph) : null;
    }

    private static MarkdownLeafStart? DetectHtml(string text, MarkdownLine line, bool inParagraph)
    {
        int start = line.FirstNonSpace;
        if (StartsWith(text, start, "<!--")) return UpTo("-->");
        if (StartsWith(text, start, "<?")) return UpTo("?>");
        if (StartsWith(text, start, "<![CDATA[")) return UpTo("]]>");
        if (line.Peek(1) == '!') return HtmlMarkup.IsLetter(line.Peek(2)) ? UpTo(">") : null;

        bool isEndTag = line.Peek(1) == '/';
        int nameStart = start + (isEndTag ? 2 : 1), nameEnd = nameStart;
        while (nameEnd < line.End && HtmlMarkup.IsLetter(text[nameEnd]) || (nameEnd > nameStart && nameEnd < line.End && char.IsDigit(text[nameEnd])))
            nameEnd++;
        string name = text.Substring(nameStart, nameEnd - nameStart);
        bool isWhole = nameEnd == line.End || text[nameEnd] is ' ' or '\t' or '>'
            || (text[nameEnd] == '/' && nameEnd + 1 < line.End && text[nameEnd + 1] == '>');

        if (isWhole && !isEndTag && Array.IndexOf(s_rawTextEnds, "</" + name.ToLowerInvariant() + ">") >= 0)
            return new MarkdownLeafStart(MarkdownLeafKind.Html, HtmlEnds: s_rawTextEnds);
        if (isWhole && s_htmlBlocks.Contains(name)) return s_htmlUpToBlankLine;
        return !inParagraph && IsLoneTag(text, line, start) ? s_htmlUpToBlankLine : null;
    }

    private static bool IsLoneTag(string text, MarkdownLine line, int start)
    {
        int length = MarkdownTags.Length(text.Substring(start, line.End - start), 0);
        for (int i = start + length; i < line.End; i++)
            if (text[i] is not (' ' or '\t'))
                return false;
        return length > 0;
    }

    private static MarkdownLeafStart UpTo(string end) => new(MarkdownLeafKind.Html, HtmlEnds: [end]);

    private static bool StartsWith(string text, int start, string mark) =>
        string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;
}
