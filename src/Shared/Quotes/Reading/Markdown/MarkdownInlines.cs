namespace OnRecord.Quotes;

/// <summary>Reads the words of a paragraph: emphasis, links, code, escapes, entities and tags give way to what they show.</summary>
internal sealed class MarkdownInlines
{
    private static readonly char[] s_special = ['\\', '`', '*', '_', '~', '[', ']', '!', '<', '&'];

    private readonly string _text;
    private readonly HashSet<string> _references;
    private readonly MarkdownEmphasis _emphasis;
    private readonly MarkdownCodeSpans _codeSpans;
    private readonly ForwardSearch _search;
    private readonly List<Piece> _pieces = [];
    private readonly List<Bracket> _brackets = [];

    private MarkdownInlines(string text, HashSet<string> references)
    {
        _text = text;
        _references = references;
        _emphasis = new MarkdownEmphasis(text);
        _codeSpans = new MarkdownCodeSpans(text);
        _search = new ForwardSearch(text);
    }

    /// <summary>The readable text of a paragraph.</summary>
    public static MappedText Read(string text, HashSet<string> references)
    {
        if (text.IndexOfAny(s_special) < 0) return MappedText.Identity(text);
        var inlines = new MarkdownInlines(text, references);
        inlines.ReadPieces();
        inlines._emphasis.Match(from: 0);
        return inlines.Join();
    }

    private void ReadPieces()
    {
        for (int i = 0; i < _text.Length;)
        {
            int special = _text.IndexOfAny(s_special, i);
            if (special < 0) special = _text.Length;
            if (special > i) _pieces.Add(new Piece(i, special - i));
            i = special < _text.Length ? ReadSpecial(special) : special;
        }
    }

    private int ReadSpecial(int i) => _text[i] switch
    {
        '\\' => ReadEscape(i),
        '`' => ReadCodeSpan(i),
        '*' or '_' or '~' => ReadDelimiters(i),
        '[' => OpenBracket(i, 1),
        '!' when At(i + 1) == '[' => OpenBracket(i, 2),
        ']' => CloseBracket(i),
        '<' => ReadTag(i),
        '&' => ReadEntity(i),
        _ => Literal(i, 1),
    };

    private int Literal(int start, int length)
    {
        _pieces.Add(new Piece(start, length));
        return start + length;
    }

    private int ReadEscape(int i)
    {
        if (At(i + 1) == '\n') return i + 1;
        bool escapes = At(i + 1) is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
        return escapes ? Literal(i + 1, 1) : Literal(i, 1);
    }

    private int ReadCodeSpan(int i)
    {
        int length = RunLength(i), close = _codeSpans.FindClose(i, length);
        if (close < 0) return Literal(i, length);

        int start = i + length, end = close;
        bool isPadded = end - start > 2 && IsSpace(_text[start]) && IsSpace(_text[end - 1]);
        if (isPadded) Literal(start + 1, end - start - 2);
        else Literal(start, end - start);
        return close + length;
    }

    private int ReadDelimiters(int i)
    {
        int length = RunLength(i);
        if (_text[i] == '~' && length != 2) return Literal(i, length);
        _pieces.Add(new Piece(i, length) { Run = _emphasis.Add(i, length) });
        return i + length;
    }

    private int ReadEntity(int i)
    {
        int length = HtmlEntities.Read(_text, i, strict: true, out string characters);
        if (length == 0) return Literal(i, 1);
        _pieces.Add(new Piece(i, length) { Shown = characters });
        return i + length;
    }

    private int ReadTag(int i)
    {
        int length = MarkdownTags.AutolinkLength(_text, i);
        if (length > 0)
        {
            Literal(i + 1, length - 2);
            return i + length;
        }
        length = MarkdownTags.Length(_text, i, _search.Find);
        if (length == 0) return Literal(i, 1);

        HtmlMarkup.Kind kind = HtmlMarkup.Read(_text, i, out _, out string name);
        if (HtmlElements.IsLineBreak(name)) _pieces.Add(new Piece(i, length) { Shown = "\n" });
        else if (HtmlElements.IsBlock(name)) _pieces.Add(new Piece(i, 0) { Shown = "\n\n" });
        bool isUnread = kind == HtmlMarkup.Kind.StartTag && HtmlElements.IsUnread(name);
        return isUnread ? HtmlMarkup.FindEndTag(_text, i + length, name) : i + length;
    }

    private int OpenBracket(int i, int length)
    {
        _brackets.Add(new Bracket(_pieces.Count, _emphasis.Count, i + length, IsImage: length == 2));
        return Literal(i, length);
    }

    /// <summary>Of a link the text is shown, of an image nothing; where it is neither, the brackets are.</summary>
    private int CloseBracket(int i)
    {
        if (_brackets.Count == 0) return Literal(i, 1);
        Bracket open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        int end = open.IsActive ? LinkEnd(open, i) : 0;
        if (end == 0) return Literal(i, 1);

        if (open.IsImage)
        {
            _pieces.RemoveRange(open.Piece, _pieces.Count - open.Piece);
            _emphasis.Forget(open.Runs);
        }
        else
        {
            _pieces[open.Piece].Shown = "";
            _emphasis.Match(open.Runs);
            DeactivateLinks();
        }
        return end;
    }

    private int LinkEnd(Bracket open, int close)
    {
        int end = MarkdownLinks.InlineEnd(_text, close + 1, _search.Find);
        if (end > 0 || _references.Count == 0) return end;

        int i = close + 1;
        if (MarkdownReferences.TryReadLabel(_text, ref i, out string label)) return _references.Contains(label) ? i : 0;
        int after = At(close + 1) == '[' && At(close + 2) == ']' ? close + 3 : close + 1;
        int start = open.TextStart - 1;
        bool isWhole = MarkdownReferences.TryReadLabel(_text, ref start, out label) && start == close + 1;
        return isWhole && _references.Contains(label) ? after : 0;
    }

    /// <summary>A link has no links in it. Those further out than one that is inactive are so already.</summary>
    private void DeactivateLinks()
    {
        for (int i = _brackets.Count - 1; i >= 0 && (_brackets[i].IsActive || _brackets[i].IsImage); i--)
            if (!_brackets[i].IsImage)
                _brackets[i].IsActive = false;
    }

    private MappedText Join()
    {
        var readable = new MappedText.Builder(_text.Length);
        foreach (Piece piece in _pieces)
        {
            if (piece.Shown is null) readable.Copy(_text, piece.Start, piece.Run?.Left ?? piece.Length);
            else readable.Append(piece.Shown, piece.Start, piece.Length);
        }
        return readable.Build();
    }

    private int RunLength(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end] == _text[start]) end++;
        return end - start;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n';

    private char At(int i) => i < _text.Length ? _text[i] : '\0';

    /// <summary>A stretch of the text, or what is shown in its place.</summary>
    private sealed class Piece(int start, int length)
    {
        public int Start { get; } = start;

        public int Length { get; } = length;

        public string? Shown { get; set; }

        public MarkdownEmphasis.Run? Run { get; set; }
    }

    private sealed record Bracket(int Piece, int Runs, int TextStart, bool IsImage)
    {
        public bool IsActive { get; set; } = true;
    }
}
