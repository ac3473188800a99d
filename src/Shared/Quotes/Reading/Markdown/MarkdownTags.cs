namespace OnRecord.Quotes;

/// <summary>HTML among the words of a paragraph, and addresses in angle brackets: the strict grammar of CommonMark.</summary>
internal static class MarkdownTags
{
    private const int ShortestScheme = 2;
    private const int LongestScheme = 32;

    /// <summary>The length of a tag, a comment or the like; 0 when the sign starts none.</summary>
    public static int Length(string text, int start) => Length(text, start, (mark, from) => text.IndexOf(mark, from, StringComparison.Ordinal));

    /// <inheritdoc cref="Length(string, int)"/>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the less-than sign stands.</param>
    /// <param name="find">Finds a mark from an offset on.</param>
    public static int Length(string text, int start, Func<string, int, int> find)
    {
        int end = At(text, start + 1) switch
        {
            '!' when Is(text, start, "<!-->") => start + 5,
            '!' when Is(text, start, "<!--->") => start + 6,
            '!' when Is(text, start, "<!--") => After("-->", start + 4),
            '!' when Is(text, start, "<![CDATA[") => After("]]>", start + 9),
            '!' when HtmlMarkup.IsLetter(At(text, start + 2)) => After(">", start + 2),
            '?' => After("?>", start + 2),
            '/' => EndTagEnd(text, start + 2),
            _ => StartTagEnd(text, start + 1, find),
        };
        return end > 0 ? end - start : 0;

        int After(string mark, int from) => find(mark, from) is >= 0 and int at ? at + mark.Length : 0;
    }

    /// <summary>The length of an address in angle brackets; 0 when the sign starts none.</summary>
    public static int AutolinkLength(string text, int start)
    {
        int i = start + 1;
        while (IsAddressPart(At(text, i))) i++;
        bool hasScheme = At(text, i) == ':' && i - start - 1 is >= ShortestScheme and <= LongestScheme && HtmlMarkup.IsLetter(text[start + 1]);
        bool isMail = At(text, i) == '@' && i > start + 1;
        if (!hasScheme && !isMail) return 0;
        while (i < text.Length && text[i] > ' ' && text[i] is not ('<' or '>')) i++;
        return At(text, i) == '>' ? i + 1 - start : 0;
    }

    private static bool IsAddressPart(char c) => HtmlMarkup.IsLetter(c) || c is (>= '0' and <= '9') or '+' or '.' or '-' or '_';

    private static int EndTagEnd(string text, int nameStart)
    {
        int i = NameEnd(text, nameStart);
        if (i == nameStart) return 0;
        while (HtmlMarkup.IsSpace(At(text, i))) i++;
        return At(text, i) == '>' ? i + 1 : 0;
    }

    private static int StartTagEnd(string text, int nameStart, Func<string, int, int> find)
    {
        int i = NameEnd(text, nameStart);
        if (i == nameStart) return 0;
        while (true)
        {
            int afterName = i;
            while (HtmlMarkup.IsSpace(At(text, i))) i++;
            if (At(text, i) == '>') return i + 1;
            if (At(text, i) == '/') return At(text, i + 1) == '>' ? i + 2 : 0;
            if (i == afterName || !IsAttributeStart(At(text, i))) return 0;
            i = AttributeEnd(text, i, find);
            if (i == 0) return 0;
        }
    }

    private static int AttributeEnd(string text, int start, Func<string, int, int> find)
    {
        int i = start;
        while (IsAttributeStart(At(text, i)) || At(text, i) is (>= '0' and <= '9') or '.' or '-') i++;
        int equals = i;
        while (HtmlMarkup.IsSpace(At(text, equals))) equals++;
        if (At(text, equals) != '=') return i;

        i = equals + 1;
        while (HtmlMarkup.IsSpace(At(text, i))) i++;
        if (At(text, i) is '"' or '\'') return find(text[i].ToString(), i + 1) is >= 0 and int close ? close + 1 : 0;
        int value = i;
        while (i < text.Length && !HtmlMarkup.IsSpace(text[i]) && text[i] is not ('"' or '\'' or '=' or '<' or '>' or '`')) i++;
        return i > value ? i : 0;
    }

    private static int NameEnd(string text, int start)
    {
        int i = start;
        if (!HtmlMarkup.IsLetter(At(text, i))) return i;
        while (HtmlMarkup.IsLetter(At(text, i)) || At(text, i) is (>= '0' and <= '9') or '-') i++;
        return i;
    }

    private static bool IsAttributeStart(char c) => HtmlMarkup.IsLetter(c) || c is '_' or ':';

    private static bool Is(string text, int start, string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
