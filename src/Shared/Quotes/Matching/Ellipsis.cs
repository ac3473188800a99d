namespace OnRecord.Quotes;

/// <summary>The marks that stand for words left out: three dots or more, as one character or several, bare or in brackets.</summary>
internal static class Ellipsis
{
    private const int DotsOfOne = 3;

    /// <summary>What stands between the ellipses of a folded quote; a single part when there is none.</summary>
    public static List<string> Split(string folded)
    {
        var parts = new List<string>();
        int from = 0;
        for (int i = 0; i < folded.Length;)
        {
            int end = RunEnd(folded, i, out int dots);
            if (dots < DotsOfOne)
            {
                i = Math.Max(end, i + 1);
                continue;
            }
            int start = i;
            WidenToBrackets(folded, ref start, ref end);
            parts.Add(Trim(folded.Substring(from, Math.Max(start - from, 0))));
            from = i = end;
        }
        parts.Add(Trim(folded.Substring(from)));
        return parts;
    }

    private static int RunEnd(string text, int start, out int dots)
    {
        dots = 0;
        int end = start;
        for (; end < text.Length && text[end] is '.' or '…'; end++) dots += text[end] == '…' ? DotsOfOne : 1;
        return end;
    }

    private static void WidenToBrackets(string text, ref int start, ref int end)
    {
        int open = start - 1, close = end;
        if (open >= 0 && text[open] == ' ') open--;
        if (close < text.Length && text[close] == ' ') close++;
        if (open < 0 || close >= text.Length) return;
        if ((text[open], text[close]) is not (('[', ']') or ('(', ')'))) return;
        start = open;
        end = close + 1;
    }

    private static string Trim(string part) => part.Trim(' ', TypographyFolding.ParagraphBreak);
}
