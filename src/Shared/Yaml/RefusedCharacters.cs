using System.Globalization;
using System.Text;

namespace OnRecord.Yaml;

/// <summary>
/// Characters that no YAML text may hold unescaped: control characters, halves of surrogate pairs, and the line ends of
/// YAML 1.1 (U+0085, U+2028, U+2029), at which some readers break a line and others don't.
/// </summary>
internal static class RefusedCharacters
{
    private const int MaxReported = 10;

    /// <summary>Reports them, and puts U+FFFD in their places, so that none can end a line or the text and cause more findings.</summary>
    public static string Replace(string text, List<YamlProblem> problems)
    {
        StringBuilder? cleaned = null;
        int reported = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t') continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (!IsRefused(c)) continue;
            (cleaned ??= new StringBuilder(text))[i] = '\uFFFD';
            if (reported++ < MaxReported) problems.Add(new YamlProblem(YamlProblemKind.Syntax, i, i + 1, Message(c)));
        }

        return cleaned?.ToString() ?? text;
    }

    private static bool IsRefused(char c) => c is < ' ' or >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029' || char.IsSurrogate(c);

    private static string Message(char c)
    {
        string code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        if (char.IsSurrogate(c)) return "Half a surrogate pair (U+" + code + ") is no character. Remove it, or write the whole character.";
        string what = c is '\u0085' or '\u2028' or '\u2029'
            ? "U+" + code + " ends a line for some YAML readers and not for others."
            : "The control character U+" + code + " can't stand in a YAML text.";
        return what + (c == '\0' ? " Is this a text file in UTF-8?" : " Remove it, or write \"\\u" + code + "\" inside double quotes.");
    }
}
