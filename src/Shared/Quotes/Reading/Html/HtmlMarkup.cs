namespace OnRecord.Quotes;

/// <summary>
/// Where tags, comments and the like end, as the HTML standard has it: what is never closed reaches to the end of the
/// text. Nothing is looked at twice.
/// </summary>
internal static class HtmlMarkup
{
    private static readonly char[] s_tagOrComment = ['<', '-'];

    internal enum Kind
    {
        /// <summary>A less-than sign that starts nothing.</summary>
        Text,
        StartTag,
        EndTag,
        Comment,
    }

    /// <summary>Reads what a less-than sign starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sign stands.</param>
    /// <param name="end">Just past it all.</param>
    /// <param name="name">The name of a tag.</param>
    public static Kind Read(string text, int start, out int end, out string name)
    {
        name = "";
        end = start + 1;
        char next = At(text, start + 1);
        if (next == '!' || next == '?')
        {
            end = CommentEnd(text, start);
            return Kind.Comment;
        }
        if (next == '/' && !IsLetter(At(text, start + 2)))
        {
            if (start + 2 >= text.Length) return Kind.Text;
            end = After(text, ">", start + 2);
            return Kind.Comment;
        }
        int nameStart = next == '/' ? start + 2 : start + 1;
        if (!IsLetter(At(text, nameStart))) return Kind.Text;

        int nameEnd = nameStart;
        while (nameEnd < text.Length && !IsNameEnd(text[nameEnd])) nameEnd++;
        name = text.Substring(nameStart, nameEnd - nameStart);
        end = TagEnd(text, nameEnd);
        return next == '/' ? Kind.EndTag : Kind.StartTag;
    }

    /// <summary>Where the end tag of an element without inner markup starts, or the end of the text.</summary>
    public static int FindEndTag(string text, int from, string name)
    {
        bool isScript = name.Equals("script", StringComparison.OrdinalIgnoreCase);
        bool inComment = false, inScriptOfComment = false;
        for (int i = from; (i = text.IndexOfAny(s_tagOrComment, i)) >= 0; i++)
        {
            if (IsTagAt(text, i, "</", name))
            {
                if (!inScriptOfComment) return i;
                inScriptOfComment = false;
            }
            else if (isScript && text[i] == '-' && Is(text, i, "-->"))
            {
                inComment = inScriptOfComment = false;
            }
            else if (isScript && Is(text, i, "<!--"))
            {
                inComment = true;
                i++;
            }
            else if (inComment && IsTagAt(text, i, "<", name))
            {
                // Old pages hide a script in a comment, and a script in that one: its end tag is not the outer one's.
                inScriptOfComment = true;
            }
        }
        return text.Length;
    }

    private static bool IsTagAt(string text, int start, string mark, string name)
    {
        int nameStart = start + mark.Length, nameEnd = nameStart + name.Length;
        return Is(text, start, mark) && nameEnd <= text.Length
            && string.Compare(text, nameStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (nameEnd == text.Length || IsNameEnd(text[nameEnd]));
    }

    private static bool Is(string text, int start, string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;

    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>A greater-than sign ends a tag, but not in a quoted value, and a value follows only the equals sign after a name.</summary>
    private static int TagEnd(string text, int start)
    {
        bool hasName = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '>') return i + 1;
            if (c == '=' && hasName)
            {
                i = ValueEnd(text, i + 1) - 1;
                hasName = false;
            }
            else if (c == '/')
            {
                hasName = false;
            }
            else if (!IsSpace(c))
            {
                hasName = true;
            }
        }
        return text.Length;
    }

    private static int ValueEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length && IsSpace(text[i])) i++;
        if (At(text, i) is '"' or '\'') return After(text, text[i].ToString(), i + 1);
        while (i < text.Length && text[i] != '>' && !IsSpace(text[i])) i++;
        return i;
    }

    private static int CommentEnd(string text, int start)
    {
        if (!Is(text, start, "<!--")) return After(text, ">", start + 2);
        int i = start + 4;
        if (At(text, i) == '>') return i + 1;
        if (At(text, i) == '-' && At(text, i + 1) == '>') return i + 2;
        for (; (i = text.IndexOf("--", i, StringComparison.Ordinal)) >= 0; i++)
        {
            if (At(text, i + 2) == '>') return i + 3;
            if (At(text, i + 2) == '!' && At(text, i + 3) == '>') return i + 4;
        }
        return text.Length;
    }

    private static int After(string text, string mark, int from)
    {
        int at = text.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + mark.Length;
    }

    private static bool IsNameEnd(char c) => IsSpace(c) || c is '/' or '>';

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
