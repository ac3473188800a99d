using System.Globalization;
using System.Text;

namespace OnRecord.Yaml;

/// <summary>Spells strings so that YAML reads them as those very strings.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class YamlScalarText
{
    // Other readers, of YAML 1.1, take these for booleans.
    private static readonly HashSet<string> OldBooleans = new(StringComparer.OrdinalIgnoreCase) { "y", "n", "yes", "no", "on", "off" };

    /// <summary>A string on one line: as it is where that is safe, else in double quotes.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Whether a text of several lines can stand as a block, line by line.</summary>
    public static bool IsBlock(string text)
    {
        int lineStart = 0, lines = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
            {
                if (!IsPrintable(text[i]) || text[i] == '\t') return false;
                continue;
            }

            // Spaces at the head of a block, or alone on a line, are what readers disagree about.
            if (i > lineStart && text.IndexOf(' ', lineStart, 1) >= 0 && (lines == 0 || IsBlank(text, lineStart, i))) return false;
            // So are empty lines at the head and at the end.
            if (i == lineStart && (lines == 0 || (i == text.Length - 1))) return false;
            lineStart = i + 1;
            lines++;
        }

        return lines > 1;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] != ' ') return false;
        }

        return true;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || CoreSchema.Resolve(text, out _) != YamlScalarKind.String || OldBooleans.Contains(text)) return false;
        if ("-?:,[]{}#&*!|>'\"%@`=<.".IndexOf(text[0]) >= 0) return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || text[text.Length - 1] == ':') return false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!IsPrintable(c) || c is '\t' or '\n') return false;
            // YamlDotNet stumbles over a '*' inside a plain key.
            if ((c == ':' && text[i + 1] == ' ') || (c is '#' or '*' && text[i - 1] == ' ')) return false;
        }

        return true;
    }

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (char c in text)
        {
            switch (c)
            {
                case '"': quoted.Append("\\\""); break;
                case '\\': quoted.Append("\\\\"); break;
                case '\n': quoted.Append("\\n"); break;
                case '\r': quoted.Append("\\r"); break;
                case '\t': quoted.Append("\\t"); break;
                default:
                    if (IsPrintable(c)) quoted.Append(c);
                    else quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPrintable(char c) =>
        c is '\t' or '\n' || (c >= ' ' && c is not ((>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'));
}
