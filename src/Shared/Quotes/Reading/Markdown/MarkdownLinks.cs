namespace OnRecord.Quotes;

/// <summary>The parts of a link behind its text.</summary>
internal static class MarkdownLinks
{
    // As other readers have it; it also bounds how far a parenthesis that is never closed is followed.
    private const int MaxParentheses = 32;

    /// <summary>Finds a character from an offset on; -1 when there is none.</summary>
    internal delegate int Finder(char c, int from);

    /// <summary>Reads <c>(destination "title")</c>; returns its end, 0 when it is none.</summary>
    public static int InlineEnd(string text, int start, Finder find)
    {
        if (At(text, start) != '(') return 0;
        int i = SkipSpace(text, start + 1);
        if (At(text, i) == ')') return i + 1;
        int destinationEnd = DestinationEnd(text, i);
        if (destinationEnd < i) return 0;

        i = SkipSpace(text, destinationEnd);
        if (i > destinationEnd && TitleEnd(text, i, find) is > 0 and int titleEnd) i = SkipSpace(text, titleEnd);
        return At(text, i) == ')' ? i + 1 : 0;
    }

    /// <summary>The end of a link's destination; -1 when it is broken.</summary>
    public static int DestinationEnd(string text, int start)
    {
        int i = start, open = 0;
        if (At(text, i) == '<')
        {
            for (i++; i < text.Length && text[i] is not ('\n' or '<'); i++)
            {
                if (text[i] == '>') return i + 1;
                if (text[i] == '\\') i++;
            }
            return -1;
        }
        for (; i < text.Length && text[i] > ' ' && text[i] != '\u007F'; i++)
        {
            char c = text[i];
            if (c == '\\' && At(text, i + 1) > ' ') i++;
            else if (c == '(' && ++open > MaxParentheses) return -1;
            else if (c == ')' && --open < 0) break;
        }
        return open > 0 ? -1 : i;
    }

    /// <summary>The end of a title in quotation marks or parentheses; 0 when there is none.</summary>
    public static int TitleEnd(string text, int start, Finder find)
    {
        char mark = At(text, start);
        if (mark is not ('"' or '\'' or '(')) return 0;
        char close = mark == '(' ? ')' : mark;
        for (int i = start + 1; (i = find(close, i)) >= 0; i++)
            if (!IsEscaped(text, i, start))
                return mark == '(' && HasNested(text, start, i) ? 0 : i + 1;
        return 0;
    }

    private static bool HasNested(string text, int start, int end)
    {
        for (int i = start + 1; (i = text.IndexOf('(', i, end - i)) >= 0; i++)
            if (!IsEscaped(text, i, start))
                return true;
        return false;
    }

    /// <summary>Passes spaces, with one line end at most among them.</summary>
    public static int SkipSpace(string text, int start)
    {
        int i = start, lineEnds = 0;
        while (At(text, i) is ' ' or '\t' || (At(text, i) == '\n' && ++lineEnds == 1)) i++;
        return i;
    }

    private static bool IsEscaped(string text, int index, int from)
    {
        int slashes = 0;
        while (index - slashes - 1 > from && text[index - slashes - 1] == '\\') slashes++;
        return slashes % 2 == 1;
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
