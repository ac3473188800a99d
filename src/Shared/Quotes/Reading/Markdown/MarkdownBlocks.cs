namespace OnRecord.Quotes;

/// <summary>
/// Finds the blocks of a Markdown text, a line at a time: which containers the line goes on with, which it opens, and what
/// is left of it for the block inside.
/// </summary>
internal sealed class MarkdownBlocks(string text)
{
    // Deeper than any page, and a bound on what a line costs.
    private const int MaxDepth = 32;
    private const int CodeIndent = 4;

    private readonly List<Container> _containers = [];
    private readonly MarkdownLeafBuilder _leaf = new(text);

    public IReadOnlyList<MarkdownLeaf> Leaves => _leaf.Leaves;

    /// <summary>The labels that links can refer to.</summary>
    public HashSet<string> References => _leaf.References;

    public void Read()
    {
        for (int start = MarkdownFrontMatter.End(text); start < text.Length;)
        {
            int end = text.IndexOfAny(['\n', '\r'], start);
            if (end < 0) end = text.Length;
            ReadLine(new MarkdownLine(text, start, end));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        _leaf.Close();
    }

    private void ReadLine(MarkdownLine line)
    {
        int matched = MatchContainers(line);
        if (matched < _containers.Count && !_leaf.IsParagraph) CloseTo(matched);
        if (_leaf.TryContinue(line)) return;
        if (TryOpenBlocks(line, ref matched)) return;

        if (line.IsBlank)
        {
            if (matched < _containers.Count) CloseTo(matched);
            _leaf.Close();
        }
        else if (!_leaf.IsOpen && line.Indent >= CodeIndent)
        {
            _leaf.OpenIndentedCode(line);
        }
        else
        {
            // Also where it lacks the marks of the containers: a paragraph goes on all the same.
            _leaf.AddToParagraph(line);
        }
    }

    private int MatchContainers(MarkdownLine line)
    {
        for (int i = 0; i < _containers.Count; i++)
        {
            Container container = _containers[i];
            if (container.IsQuotation)
            {
                if (line.Indent >= CodeIndent || line.Peek() != '>') return i;
                SkipQuotationMark(line);
            }
            else if (line.IsBlank)
            {
                // An item that starts with two blank lines is empty, and what follows is no part of it.
                if (container.IsEmpty) return i;
            }
            else
            {
                if (line.Indent < container.ContentIndent) return i;
                line.SkipColumns(container.ContentIndent);
                _containers[i] = container with { IsEmpty = false };
            }
        }
        return _containers.Count;
    }

    /// <summary>Opens what starts on this line; true when nothing is left of it.</summary>
    private bool TryOpenBlocks(MarkdownLine line, ref int matched)
    {
        while (!line.IsBlank && line.Indent < CodeIndent)
        {
            bool inParagraph = _leaf.IsParagraph && matched == _containers.Count;
            if (line.Peek() == '>' && _containers.Count < MaxDepth)
            {
                CloseTo(matched);
                SkipQuotationMark(line);
                _containers.Add(new Container(IsQuotation: true, 0, IsEmpty: false));
            }
            else if (inParagraph && MarkdownMarkers.IsSetextUnderline(text, line) && _leaf.TryCloseHeading())
            {
                return true;
            }
            else if (MarkdownMarkers.IsThematicBreak(text, line))
            {
                CloseTo(matched);
                return true;
            }
            else if (MarkdownMarkers.ListMarkerWidth(text, line, inParagraph) is > 0 and int width && _containers.Count < MaxDepth)
            {
                CloseTo(matched);
                OpenItem(line, width);
            }
            else if (MarkdownLeafStart.Detect(text, line, _leaf.IsParagraph) is { } start)
            {
                CloseTo(matched);
                _leaf.Open(start, line);
                return true;
            }
            else
            {
                return false;
            }
            matched = _containers.Count;
        }
        return false;
    }

    private void OpenItem(MarkdownLine line, int markerWidth)
    {
        int indent = line.Indent;
        line.SkipSpaceAnd(markerWidth);
        int space = line.IsBlank || line.Indent > CodeIndent ? 1 : line.Indent;
        line.SkipColumns(space);
        _containers.Add(new Container(IsQuotation: false, indent + markerWidth + space, line.IsBlank));
    }

    private static void SkipQuotationMark(MarkdownLine line)
    {
        line.SkipSpaceAnd(1);
        line.SkipColumns(1);
    }

    private void CloseTo(int depth)
    {
        _leaf.Close();
        _containers.RemoveRange(depth, _containers.Count - depth);
    }

    private readonly record struct Container(bool IsQuotation, int ContentIndent, bool IsEmpty);
}
