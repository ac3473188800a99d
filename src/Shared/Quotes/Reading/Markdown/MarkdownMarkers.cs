namespace OnRecord.Quotes;

/// <summary>Recognizes what marks a block at the start of a line.</summary>
internal static class MarkdownMarkers
{
    private const int MaxNumberLength = 9;
    private const int LeastFence = 3;
    private const int DeepestHeading = 6;

    public static bool IsSetextUnderline(string text, MarkdownLine line)
    {
        char mark = line.Peek();
        if (mark is not ('=' or '-')) return false;
        int i = line.FirstNonSpace;
        while (i < line.End && text[i] == mark) i++;
        return IsBlank(text, i, line.End);
    }

    public static bool IsThematicBreak(string text, MarkdownLine line)
    {
        char mark = line.Peek();
        if (mark is not ('*' or '-' or '_')) return false;
        int count = 0;
        for (int i = line.FirstNonSpace; i < line.End; i++)
        {
            if (text[i] == mark) count++;
            else if (text[i] is not (' ' or '\t')) return false;
        }
        return count >= 3;
    }

    /// <summary>Width of a bullet or a number with its dot; 0 when there is none, or none that may interrupt a paragraph.</summary>
    public static int ListMarkerWidth(string text, MarkdownLine line, bool inParagraph)
    {
        int start = line.FirstNonSpace, i = start;
        if (text[i] is '-' or '+' or '*')
        {
            i++;
        }
        else
        {
            while (i < line.End && i - start < MaxNumberLength && text[i] is >= '0' and <= '9') i++;
            bool isOne = i - start == 1 && text[start] == '1';
            if (i == start || i == line.End || text[i] is not ('.' or ')') || (inParagraph && !isOne)) return 0;
            i++;
        }
        bool isEmpty = IsBlank(text, i, line.End);
        if (isEmpty ? inParagraph : text[i] is not (' ' or '\t')) return 0;
        return i - start;
    }

    /// <summary>Length of the run of backticks or tildes that opens a code block; 0 when none does.</summary>
    public static int FenceLength(string text, MarkdownLine line)
    {
        char mark = line.Peek();
        if (mark is not ('`' or '~')) return 0;
        int start = line.FirstNonSpace, i = start;
        while (i < line.End && text[i] == mark) i++;
        if (i - start < LeastFence) return 0;
        return mark == '`' && text.IndexOf('`', i, line.End - i) >= 0 ? 0 : i - start;
    }

    public static bool IsClosingFence(string text, MarkdownLine line, char mark, int length)
    {
        int i = line.FirstNonSpace, start = i;
        while (i < line.End && text[i] == mark) i++;
        return i - start >= length && IsBlank(text, i, line.End);
    }

    /// <summary>The words of a heading that starts with number signs.</summary>
    public static bool TryHeading(string text, MarkdownLine line, out int start, out int end)
    {
        start = line.FirstNonSpace;
        end = line.End;
        int level = 0;
        while (start < end && text[start] == '#')
        {
            start++;
            level++;
        }
        if (level is 0 or > DeepestHeading || (start < end && text[start] is not (' ' or '\t'))) return false;

        while (end > start && text[end - 1] is ' ' or '\t') end--;
        int closing = end;
        while (closing > start && text[closing - 1] == '#') closing--;
        if (closing == start || text[closing - 1] is ' ' or '\t') end = closing;
        return true;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] is not (' ' or '\t'))
                return false;
        return true;
    }
}
