namespace OnRecord.Quotes;

/// <summary>Collects the lines of the block that is being read, and keeps those that are done.</summary>
internal sealed class MarkdownLeafBuilder(string text)
{
    private const int CodeIndent = 4;

    private static readonly MarkdownLeafStart s_paragraph = new(MarkdownLeafKind.Prose);
    private static readonly MarkdownLeafStart s_indentedCode = new(MarkdownLeafKind.Code);

    private readonly List<MarkdownLeaf> _leaves = [];
    private readonly List<(int Start, int End)> _lines = [];
    private MarkdownLeafStart? _open;

    public IReadOnlyList<MarkdownLeaf> Leaves => _leaves;

    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public bool IsOpen => _open is not null;

    public bool IsParagraph => ReferenceEquals(_open, s_paragraph);

    /// <summary>Opens a block with its first line.</summary>
    public void Open(MarkdownLeafStart start, MarkdownLine line)
    {
        _open = start;
        if (start.Kind == MarkdownLeafKind.Prose)
        {
            MarkdownMarkers.TryHeading(text, line, out int from, out int to);
            _lines.Add((from, to));
            Close();
        }
        else if (start.Kind == MarkdownLeafKind.Html)
        {
            AddHtml(line);
        }
    }

    public void OpenIndentedCode(MarkdownLine line)
    {
        _open = s_indentedCode;
        TryContinue(line);
    }

    public void AddToParagraph(MarkdownLine line)
    {
        _open = s_paragraph;
        _lines.Add((line.FirstNonSpace, line.End));
    }

    /// <summary>Takes the line when the open block is code or HTML that goes on.</summary>
    public bool TryContinue(MarkdownLine line)
    {
        if (_open is null || _open.Kind == MarkdownLeafKind.Prose) return false;
        if (_open.Kind == MarkdownLeafKind.Html) return ContinueHtml(line);
        if (_open.FenceMark != '\0')
        {
            if (line.Indent < CodeIndent && MarkdownMarkers.IsClosingFence(text, line, _open.FenceMark, _open.FenceLength)) Close();
            else _lines.Add((line.Position, line.End));
            return true;
        }
        if (line.Indent < CodeIndent && !line.IsBlank)
        {
            Close();
            return false;
        }
        line.SkipColumns(CodeIndent);
        _lines.Add((line.Position, line.End));
        return true;
    }

    /// <summary>Ends the open block, if there is one.</summary>
    public void Close()
    {
        if (_open is null) return;
        if (IsParagraph) CloseParagraph();
        else AddLeaf(_open.Kind, 0, _lines.Count);
        _lines.Clear();
        _open = null;
    }

    /// <summary>Ends the open paragraph as a heading; false when it held nothing but link definitions, which nothing underlines.</summary>
    public bool TryCloseHeading()
    {
        int before = _leaves.Count;
        Close();
        return _leaves.Count > before;
    }

    private bool ContinueHtml(MarkdownLine line)
    {
        if (_open!.HtmlEnds is null && line.IsBlank)
        {
            Close();
            return false;
        }
        AddHtml(line);
        return true;
    }

    private void AddHtml(MarkdownLine line)
    {
        _lines.Add((line.Position, line.End));
        if (_open!.HtmlEnds is null) return;
        foreach (string end in _open.HtmlEnds)
        {
            if (text.IndexOf(end, line.Position, line.End - line.Position, StringComparison.OrdinalIgnoreCase) < 0) continue;
            Close();
            return;
        }
    }

    private void CloseParagraph()
    {
        int first = 0;
        if (text[_lines[0].Start] == '[') first = TakeDefinitions();
        int table = MarkdownTables.FindHeader(text, _lines, first);
        AddLeaf(MarkdownLeafKind.Prose, first, table);
        for (int row = table; row < _lines.Count; row++)
        {
            if (row == table + 1) continue;
            foreach ((int start, int end) in MarkdownTables.Cells(text, _lines[row]))
                _leaves.Add(new MarkdownLeaf(MarkdownLeafKind.Prose, Lines([(start, end)], 0, 1)));
        }
    }

    /// <summary>Keeps the labels of the link definitions at the start of a paragraph; returns the first line that is none.</summary>
    private int TakeDefinitions()
    {
        MappedText paragraph = Lines(_lines, 0, _lines.Count);
        int position = 0, line = 0;
        while (MarkdownReferences.TryReadDefinition(paragraph.Text, position, out string label, out int end))
        {
            References.Add(label);
            for (; position < end; position++)
                if (paragraph.Text[position] == '\n')
                    line++;
        }
        return position >= paragraph.Text.Length ? _lines.Count : line;
    }

    private void AddLeaf(MarkdownLeafKind kind, int from, int to)
    {
        if (from < to) _leaves.Add(new MarkdownLeaf(kind, Lines(_lines, from, to)));
    }

    private MappedText Lines(IReadOnlyList<(int Start, int End)> lines, int from, int to)
    {
        var joined = new MappedText.Builder(lines[to - 1].End - lines[from].Start);
        for (int i = from; i < to; i++)
        {
            if (i > from) joined.Append('\n', lines[i - 1].End, 1);
            joined.Copy(text, lines[i].Start, lines[i].End - lines[i].Start);
        }
        return joined.Build();
    }
}
