namespace OnRecord.Quotes;

/// <summary>The block of settings, between lines of three hyphens, that many pages start with: no reader sees it.</summary>
internal static class MarkdownFrontMatter
{
    /// <summary>Where the page itself starts.</summary>
    public static int End(string text)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int firstEnd = LineEnd(text, start);
        if (!IsLine(text, start, firstEnd, "---")) return start;
        for (int line = firstEnd + 1; line < text.Length;)
        {
            int end = LineEnd(text, line);
            if (IsLine(text, line, end, "---") || IsLine(text, line, end, "...")) return Math.Min(text.Length, end + 1);
            line = end + 1;
        }
        return start;
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsLine(string text, int start, int end, string mark)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r') end--;
        return end - start == mark.Length && string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;
    }
}
