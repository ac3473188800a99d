using System.Text;

namespace OnRecord.Tool.Fixes;

/// <summary>A YAML text over several lines, whose words are changed one by one: how it is laid out is its author's, and stays.</summary>
internal static class LaidOutText
{
    /// <summary>Puts other words in the place of those of a text.</summary>
    /// <param name="source">The text as written, with its quotation marks or the head of its block.</param>
    /// <param name="words">The words that it shall have, on one line.</param>
    /// <returns>The text as it is to be written; null where it can't be told which word is which, or a word would need another way of writing.</returns>
    public static string? WithWords(string source, string words)
    {
        Func<string, bool, string?> write = Writing(source, out int start, out int end);
        string[] wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        StringBuilder written = new(source, 0, start, source.Length + 16);
        int word = 0;
        for (int at = start; at < end;)
        {
            int next = at;
            if (char.IsWhiteSpace(source[at]))
            {
                while (next < end && char.IsWhiteSpace(source[next])) next++;
                written.Append(source, at, next - at);
            }
            else
            {
                while (next < end && !char.IsWhiteSpace(source[next])) next++;
                if (word == wanted.Length || write(wanted[word], word == 0) is not { } one) return null;
                word++;
                written.Append(one);
            }

            at = next;
        }

        return word == wanted.Length ? written.Append(source, end, source.Length - end).ToString() : null;
    }

    /// <summary>How a word, which may be the first, is written in a text of this kind, and where the words stand in it.</summary>
    private static Func<string, bool, string?> Writing(string source, out int start, out int end)
    {
        (start, end) = (0, source.Length);
        switch (source[0])
        {
            case '|' or '>':
                start = source.IndexOf('\n');
                return static (word, _) => word;
            case '\'':
                (start, end) = (1, source.Length - 1);
                return static (word, _) => word.Replace("'", "''", StringComparison.Ordinal);
            case '"':
                (start, end) = (1, source.Length - 1);

                // What else is escaped there may be a line's end, or a character in the midst of a word.
                bool isEscaped = source.Replace("\\\\", string.Empty, StringComparison.Ordinal).Replace("\\\"", string.Empty, StringComparison.Ordinal).Contains('\\');
                return (word, _) => isEscaped ? null : word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            default:
                return static (word, isFirst) => (isFirst ? PlainText.IsPlain(word) : PlainText.IsPlainWithin(word)) ? word : null;
        }
    }
}
