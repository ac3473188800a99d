namespace OnRecord.Quotes;

/// <summary>Tables whose cells are parted by bars, with a line of hyphens under the first row.</summary>
internal static class MarkdownTables
{
    /// <summary>The line of a paragraph that heads a table; their number when none does.</summary>
    public static int FindHeader(string text, IReadOnlyList<(int Start, int End)> lines, int from)
    {
        for (int i = from; i + 1 < lines.Count; i++)
            if (IsDelimiterRow(text, lines[i + 1])
                && text.IndexOf('|', lines[i].Start, lines[i].End - lines[i].Start) >= 0
                && Cells(text, lines[i]).Count() == Cells(text, lines[i + 1]).Count())
                return i;
        return lines.Count;
    }

    /// <summary>Where the cells of a row stand.</summary>
    public static IEnumerable<(int Start, int End)> Cells(string text, (int Start, int End) row)
    {
        (int start, int end) = row;
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        if (start < end && text[start] == '|') start++;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                yield return (start, i);
                start = i + 1;
            }
        }
        if (start < end) yield return (start, end);
    }

    private static bool IsDelimiterRow(string text, (int Start, int End) line)
    {
        bool hasHyphen = false, hasBar = false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == '-') hasHyphen = true;
            else if (text[i] == '|') hasBar = true;
            else if (text[i] is not (':' or ' ' or '\t')) return false;
        }
        return hasHyphen && hasBar;
    }
}
