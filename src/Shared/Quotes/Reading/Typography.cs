using System.Globalization;
using System.Text;

namespace OnRecord.Quotes;

/// <summary>What single characters are to a reader of quotes.</summary>
internal static class Typography
{
    /// <summary>Spaces of any width, tabs and line ends.</summary>
    public static bool IsSpace(char c) =>
        c is ' ' or '\n' or '\r' or '\t' or '\u00A0'
        || (c >= '\u1680' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);

    /// <summary>Characters that nobody sees: they part no words and aren't compared.</summary>
    public static bool IsZeroWidth(char c) => c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>The plain form of a quotation mark or a dash; any other character as it is.</summary>
    public static char Plain(char c) => c switch
    {
        >= '\u2018' and <= '\u201B' => '\'',
        >= '\u201C' and <= '\u201F' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => c,
    };

    /// <summary>A text with every run of space as one, and none before it.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }
        return line.ToString();
    }

    /// <summary>The marks that may close a quote in one place and not in another.</summary>
    public static bool IsClosingMark(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or '…';
}
