using System.Globalization;
using System.Text;

namespace OnRecord.Generators.Planning.CSharp;

/// <summary>Turns texts of a schema into pieces of C# that they can't get out of.</summary>
internal static class CSharpText
{
    /// <summary>A string literal. Whatever a reader would not see (control and format characters, bidirectional marks, odd line ends) is escaped.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (IsSurrogatePair(text, i)) literal.Append(c).Append(text[++i]);
                    else if (IsVisible(c)) literal.Append(c);
                    else literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8Literal(string text) => Literal(text) + "u8";

    /// <summary>The lines of an XML doc comment.</summary>
    public static string[] DocLines(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    if (escaped.Length > 0 && escaped[escaped.Length - 1] != '\n') escaped.Append('\n');
                    break;
                default:
                    if (IsSurrogatePair(text, i)) escaped.Append(c).Append(text[++i]);
                    else escaped.Append(IsVisible(c) ? c : ' ');
                    break;
            }
        }

        string[] lines = escaped.ToString().Split('\n');
        for (int i = 0; i < lines.Length; i++) lines[i] = lines[i].Trim();
        return lines.Where(static line => line.Length > 0).ToArray();
    }

    /// <summary>A text that stays on the line of a comment.</summary>
    public static string Comment(string text)
    {
        StringBuilder comment = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSurrogatePair(text, i)) comment.Append(text[i]).Append(text[++i]);
            else comment.Append(IsVisible(text[i]) ? text[i] : ' ');
        }

        return comment.ToString();
    }

    private static bool IsSurrogatePair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i));

    private static bool IsVisible(char c) => IsVisible(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
