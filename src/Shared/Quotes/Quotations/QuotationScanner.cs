namespace OnRecord.Quotes;

/// <summary>
/// Pairs quotation marks in one pass, with a stack of those that are open. One that is never closed is no quotation, and
/// hides none.
/// </summary>
internal sealed class QuotationScanner(string text)
{
    private const int MaxDepth = 16;
    private const int MaxZeroWidth = 8;

    private readonly List<(int Open, int Close)> _pairs = [];
    private readonly List<OpenMark> _open = [];
    private int _line;
    private int _paragraph;

    /// <summary>All pairs, by their start; of two with one start the longer first.</summary>
    public IReadOnlyList<(int Open, int Close)> Scan()
    {
        bool startsLine = true;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (Typography.IsSpace(c))
            {
                i = PassSpace(i, ref startsLine);
                continue;
            }
            if (QuotationMarks.IsMark(c)) Pass(i, startsLine);
            if (!Typography.IsZeroWidth(c)) startsLine = false;
            i++;
        }
        EndParagraph(next: '\0');
        _pairs.Sort((a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.Close.CompareTo(a.Close));
        return _pairs;
    }

    private int PassSpace(int start, ref bool startsLine)
    {
        int i = start, lineEnds = 0;
        for (; i < text.Length && (Typography.IsSpace(text[i]) || Typography.IsZeroWidth(text[i])); i++)
            if (text[i] == '\n' || (text[i] == '\r' && At(i + 1) != '\n'))
                lineEnds++;
        if (lineEnds == 0) return i;
        startsLine = true;
        _line++;
        if (lineEnds > 1) EndParagraph(next: At(i));
        return i;
    }

    private void Pass(int i, bool startsLine)
    {
        char mark = text[i];
        if (startsLine && Continues(mark)) return;

        bool opensHere = IsOpeningPlace(i);
        if (!(opensHere && QuotationMarks.IsAmbiguous(mark)) && TryClose(i)) return;
        if (QuotationMarks.ClosersOf(mark).Length > 0 && MayOpen(i, opensHere)) Open(i);
    }

    /// <summary>Whether a mark at the start of a line only repeats one that is open since an earlier line.</summary>
    private bool Continues(char mark)
    {
        for (int depth = _open.Count - 1; depth >= 0; depth--)
        {
            OpenMark open = _open[depth];
            bool repeats = open.Mark == mark || (open.Mark == '«' && mark == '»');
            if (!repeats || open.Line == _line) continue;
            if (mark == '»' && open.Paragraph == _paragraph) continue;
            open.Line = _line;
            open.Paragraph = _paragraph;
            return true;
        }
        return false;
    }

    private bool TryClose(int i)
    {
        char mark = text[i];
        if (QuotationMarks.IsApostrophe(mark) && (IsWord(Next(i)) || Typography.IsSpace(Previous(i)))) return false;
        for (int depth = _open.Count - 1; depth >= 0; depth--)
        {
            if (QuotationMarks.ClosersOf(_open[depth].Mark).IndexOf(mark) < 0) continue;
            OpenMark closed = _open[depth];
            _open.RemoveRange(depth, _open.Count - depth);
            _pairs.Add((closed.At, i));
            if (depth > 0 && _open[depth - 1].Mark == closed.Mark) _open[depth - 1].InnerClose = i;
            return true;
        }
        return false;
    }

    private void Open(int i)
    {
        if (_open.Count == MaxDepth && _open[0].Paragraph == _paragraph) return;
        // The same mark, open since an earlier paragraph and not repeated at the start of this one, was never closed.
        _open.RemoveAll(open => open.Mark == text[i] && open.Paragraph < _paragraph);
        if (_open.Count < MaxDepth) _open.Add(new OpenMark(text[i], i, _line, _paragraph));
    }

    private void EndParagraph(char next)
    {
        _paragraph++;
        foreach (OpenMark open in _open)
            if (open.InnerClose > 0 && QuotationMarks.ClosesTwice(open.Mark))
                _pairs.Add((open.At, open.InnerClose));
        _open.RemoveAll(open =>
            (open.InnerClose > 0 && QuotationMarks.ClosesTwice(open.Mark))
            || (QuotationMarks.EndsWithParagraph(open.Mark) && open.Mark != next));
    }

    /// <summary>After a space, an opening bracket or another opening mark, and before something that a quotation can start with.</summary>
    private bool IsOpeningPlace(int i)
    {
        char before = Previous(i), after = Next(i);
        bool isFree = before is '\0' or '(' or '[' or '{' or '/' or '-' or (>= '\u2010' and <= '\u2015') or '=' or ':'
            || Typography.IsSpace(before)
            || (_open.Count > 0 && _open[_open.Count - 1].At == PreviousIndex(i));
        return isFree && !(after is '\0' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}' || Typography.IsSpace(after));
    }

    private bool MayOpen(int i, bool isOpeningPlace) => text[i] switch
    {
        '“' or '„' or '‟' or '‚' => !Typography.IsSpace(Next(i)) && Next(i) != '\0',
        '«' or '‹' => true,
        '\'' => isOpeningPlace && IsLetterOrMark(Next(i)) && !IsWord(Previous(i)),
        '"' => isOpeningPlace || Typography.IsSpace(Previous(i)),
        _ => isOpeningPlace && IsLetterOrMark(Next(i)),
    };

    private static bool IsLetterOrMark(char c) => char.IsLetter(c) || char.IsSurrogate(c) || QuotationMarks.IsMark(c) || c is '…' or '[' or '(';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private char Previous(int i) => At(PreviousIndex(i));

    private int PreviousIndex(int i)
    {
        int at = i - 1;
        while (at >= 0 && i - at < MaxZeroWidth && Typography.IsZeroWidth(text[at])) at--;
        return at;
    }

    private char Next(int i)
    {
        int at = i + 1;
        while (at < text.Length && at - i < MaxZeroWidth && Typography.IsZeroWidth(text[at])) at++;
        return At(at);
    }

    private char At(int i) => i >= 0 && i < text.Length ? text[i] : '\0';

    private sealed class OpenMark(char mark, int at, int line, int paragraph)
    {
        public char Mark { get; } = mark;

        public int At { get; } = at;

        public int Line { get; set; } = line;

        public int Paragraph { get; set; } = paragraph;

        /// <summary>Where a mark of the same kind inside this one closed; 0 when none has.</summary>
        public int InnerClose { get; set; }
    }
}
