using System.Text;

namespace OnRecord.Exports.Markdown;

/// <summary>Texts of a schema as Markdown: nothing of them can be taken for its signs.</summary>
internal static class Md
{
    /// <summary>Plain text on one line.</summary>
    public static string Text(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in OneLine(text))
        {
            if (@"\`*_{}[]<>#&~|".Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        string line = escaped.ToString();

        // At the start of a line these begin a list.
        return line.Length > 0 && line[0] is '-' or '+' ? "\\" + line : line;
    }

    /// <summary>A row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    /// <summary>Code, in a fence longer than any in it. A bar would end the cell of a table, in a fence too: then as an element.</summary>
    public static string Code(string text)
    {
        string line = OneLine(text);
        if (line.Length == 0) return "(empty)";
        if (line.Contains('|')) return "<code>" + string.Concat(line.Select(static c => char.IsAsciiLetterOrDigit(c) || c > 127 || c == ' ' ? c.ToString() : "&#" + (int)c + ";")) + "</code>";
        string fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal)) fence += "`";
        string space = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return fence + space + line + space + fence;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', '\u2028', '\u2029', '\u0085'], StringSplitOptions.RemoveEmptyEntries));
}
