using System.Globalization;

namespace OnRecord.Quotes;

/// <summary>
/// Tells which asterisks, underscores and tildes mark emphasis, by CommonMark's stack of delimiter runs. What is left of a
/// run is a character of the text.
/// </summary>
internal sealed class MarkdownEmphasis(string text)
{
    private const int None = -1;

    // Openers that were looked for in vain are told apart by character, by whether the closer could open too, and by length.
    private const int KeysPerMark = 6;

    private readonly List<Run> _runs = [];

    public int Count => _runs.Count;

    /// <summary>Adds a run; the result tells later how many of its characters are left.</summary>
    public Run Add(int start, int length)
    {
        char mark = text[start];
        (bool spaceBefore, bool markBefore) = Classify(start - 1 >= 0 && char.IsLowSurrogate(text[start - 1]) && start > 1 ? start - 2 : start - 1);
        (bool spaceAfter, bool markAfter) = Classify(start + length);
        bool left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        bool right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        bool opens = mark == '_' ? left && (!right || markBefore) : left;
        bool closes = mark == '_' ? right && (!left || markAfter) : right;

        var run = new Run(mark, length, opens, closes) { Previous = _runs.Count - 1 };
        _runs.Add(run);
        return run;
    }

    /// <summary>Matches the runs from one on with each other, and forgets them.</summary>
    public void Match(int from)
    {
        for (int i = from; i < _runs.Count; i++)
        {
            _runs[i].Previous = i - 1;
            _runs[i].Next = i + 1 < _runs.Count ? i + 1 : None;
        }
        int[] bottoms = new int[3 * KeysPerMark];
        for (int i = 0; i < bottoms.Length; i++) bottoms[i] = from - 1;

        for (int closer = from < _runs.Count ? from : None; closer != None;)
            closer = _runs[closer].Closes ? Close(closer, bottoms) : _runs[closer].Next;
        _runs.RemoveRange(from, _runs.Count - from);
    }

    /// <summary>Forgets the runs from one on: they are part of what isn't shown.</summary>
    public void Forget(int from) => _runs.RemoveRange(from, _runs.Count - from);

    /// <summary>Matches one closer with the nearest opener; returns the closer to go on with.</summary>
    private int Close(int closer, int[] bottoms)
    {
        Run run = _runs[closer];
        int key = Key(run);
        int opener = run.Previous;
        while (opener > bottoms[key] && !Match(_runs[opener], run)) opener = _runs[opener].Previous;

        if (opener <= bottoms[key])
        {
            bottoms[key] = run.Previous;
            int next = run.Next;
            if (!run.Opens) Unlink(closer);
            return next;
        }

        int used = run.Left >= 2 && _runs[opener].Left >= 2 ? 2 : 1;
        run.Left -= used;
        _runs[opener].Left -= used;
        run.Previous = opener;
        _runs[opener].Next = closer;
        if (_runs[opener].Left == 0) Unlink(opener);
        if (run.Left > 0) return closer;
        int after = run.Next;
        Unlink(closer);
        return after;
    }

    private static bool Match(Run opener, Run closer)
    {
        if (opener.Mark != closer.Mark || !opener.Opens) return false;
        bool eitherIsBoth = opener.Closes || closer.Opens;
        return !eitherIsBoth || closer.Length % 3 == 0 || (opener.Length + closer.Length) % 3 != 0;
    }

    private void Unlink(int index)
    {
        (int previous, int next) = (_runs[index].Previous, _runs[index].Next);
        if (next != None) _runs[next].Previous = previous;
        if (previous >= 0) _runs[previous].Next = next;
    }

    private static int Key(Run run)
    {
        int mark = run.Mark == '*' ? 0 : run.Mark == '_' ? 1 : 2;
        return mark * KeysPerMark + (run.Opens ? 3 : 0) + run.Length % 3;
    }

    private (bool IsSpace, bool IsMark) Classify(int index)
    {
        if (index < 0 || index >= text.Length) return (true, false);
        if (char.IsWhiteSpace(text[index])) return (true, false);
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        return (false, category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);
    }

    /// <summary>A run of equal delimiters.</summary>
    internal sealed class Run(char mark, int length, bool opens, bool closes)
    {
        public char Mark { get; } = mark;

        public int Length { get; } = length;

        public bool Opens { get; } = opens;

        public bool Closes { get; } = closes;

        /// <summary>How many characters mark nothing, so far.</summary>
        public int Left { get; set; } = length;

        internal int Previous { get; set; }

        internal int Next { get; set; } = None;
    }
}
