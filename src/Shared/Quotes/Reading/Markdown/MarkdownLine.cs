namespace OnRecord.Quotes;

/// <summary>A line of Markdown that is being read from its start, with tabs counted as columns.</summary>
internal sealed class MarkdownLine(string text, int start, int end)
{
    private const int TabStop = 4;

    private int _column;


    public int Position { get; private set; } = start;

    public int End { get; } = end;

    public bool IsBlank
    {
        get
        {
            for (int i = Position; i < End; i++)
                if (text[i] is not (' ' or '\t'))
                    return false;
            return true;
        }
    }

    /// <summary>Columns of space ahead.</summary>
    public int Indent
    {
        get
        {
            int column = _column;
            for (int i = Position; i < End && text[i] is ' ' or '\t'; i++) column += Width(text[i], column);
            return column - _column;
        }
    }

    /// <summary>The character at a distance from the first that is no space; NUL past the end.</summary>
    public char Peek(int distance = 0)
    {
        int i = FirstNonSpace + distance;
        return i < End ? text[i] : '\0';
    }

    public int FirstNonSpace
    {
        get
        {
            int i = Position;
            while (i < End && text[i] is ' ' or '\t') i++;
            return i;
        }
    }

    /// <summary>Passes columns of space, if need be a part of a tab.</summary>
    public void SkipColumns(int count)
    {
        while (count > 0 && Position < End && text[Position] is ' ' or '\t')
        {
            int width = Width(text[Position], _column);
            if (width > count)
            {
                _column += count;
                return;
            }
            count -= width;
            Advance(width);
        }
    }

    /// <summary>Passes the space ahead and a number of characters after it.</summary>
    public void SkipSpaceAnd(int characters)
    {
        SkipColumns(int.MaxValue);
        for (int i = 0; i < characters && Position < End; i++) Advance(1);
    }

    private void Advance(int width)
    {
        _column += width;
        Position++;
    }

    private static int Width(char c, int column) => c == '\t' ? TabStop - column % TabStop : 1;
}
