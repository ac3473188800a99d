#if NET
using System.Buffers;

namespace OnRecord.Yaml;

internal ref partial struct BlockYaml
{
    /// <summary>Less than the strict reader allows, however many bytes a character takes.</summary>
    private const int MaxText = 1024 * 1024;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("$-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> ItemCharacters = SearchValues.Create("+-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>Reads what stands on the rest of the line, or begins there, and goes to the next.</summary>
    private bool ReadScalar(int indent)
    {
        ReadOnlySpan<char> rest = _text.Slice(_at, _end - _at);
        bool isRead = rest.Length <= MaxText && rest[0] switch
        {
            '"' => ReadQuoted(rest, '\\'),
            '\'' => ReadQuoted(rest, '\''),
            '|' or '>' => ReadBlock(rest, indent),
            '[' or '{' => ReadFlow(rest),
            _ => ReadPlain(rest),
        };
        NextLine();
        // What is indented more would go on with the text.
        return isRead && _indent <= indent;
    }

    /// <summary>Writes a plain text of one line, unless YAML sees more in it than that.</summary>
    private readonly bool ReadPlain(ReadOnlySpan<char> text)
    {
        char first = text[0];
        if (!char.IsAsciiLetterOrDigit(first) && first < '\u00A0' && !(first is '(' or '$' or '/' or '_' || (first is '-' or '+' or '.' && text.Length > 1 && char.IsAsciiDigit(text[1])))) return false;
        for (int at = 0; at < text.Length; at++)
        {
            int found = text.Slice(at).IndexOfAny(':', '#');
            if (found < 0) break;
            at += found;
            // A key, or a comment.
            if (text[at] == ':' ? at + 1 == text.Length || text[at + 1] == ' ' : text[at - 1] == ' ') return false;
        }

        WritePlain(text);
        return true;
    }

    private readonly void WritePlain(ReadOnlySpan<char> text)
    {
        if (!IsWord(text) && text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            _json.Text(text);
            return;
        }

        string raw = text.ToString();
        YamlScalarKind kind = CoreSchema.Resolve(raw, out string resolved);
        new YamlToJson(_json).Take(new YamlEvent(YamlEventKind.Scalar, 0, 0, kind, resolved, raw));
    }

    /// <summary>Whether a plain text is no text, but a boolean or null.</summary>
    private static bool IsWord(ReadOnlySpan<char> text) => text is "null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    /// <summary>A quoted text, which ends its line.</summary>
    /// <param name="rest">From the quotation mark on.</param>
    /// <param name="escape">What stands before a character that would be something else.</param>
    private readonly bool ReadQuoted(ReadOnlySpan<char> rest, char escape)
    {
        ReadOnlySpan<char> text = rest.Slice(1);
        int end = text.IndexOfAny(rest[0], escape);
        if (end < 0) return false;
        if (end == text.Length - 1 && text[end] == rest[0])
        {
            _json.Text(text.Slice(0, end));
            return true;
        }

        char[] unescaped = ArrayPool<char>.Shared.Rent(text.Length);
        int length = Unescape(text, rest[0], escape, unescaped);
        if (length >= 0) _json.Text(unescaped.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(unescaped);
        return length >= 0;
    }

    /// <returns>The length; negative where the text does not end at the end, or has other escapes.</returns>
    private static int Unescape(ReadOnlySpan<char> text, char mark, char escape, Span<char> to)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isEscape = c == escape && i + 1 < text.Length;
            if (c == mark && !isEscape) return i == text.Length - 1 ? length : -1;
            if (isEscape)
            {
                c = text[++i];
                if (escape == mark && c != mark) return -1;
                if (escape != mark)
                {
                    c = c switch { '"' or '\\' or '/' => c, 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
                    if (c == '\0') return -1;
                }
            }

            to[length++] = c;
        }

        return -1;
    }

    /// <summary>Empty brackets, or words in square ones.</summary>
    private readonly bool ReadFlow(ReadOnlySpan<char> rest)
    {
        if (rest is "{}")
        {
            _json.StartObject();
            _json.EndObject();
            return true;
        }

        if (rest[0] != '[' || rest[^1] != ']') return false;
        _json.StartArray();
        ReadOnlySpan<char> items = rest[1..^1];
        while (items.Length > 0)
        {
            int comma = items.IndexOf(',');
            ReadOnlySpan<char> item = (comma < 0 ? items : items.Slice(0, comma)).Trim(' ');
            if (item.Length == 0 || !char.IsAsciiLetterOrDigit(item[0]) || item.ContainsAnyExcept(ItemCharacters) || comma == items.Length - 1) return false;
            WritePlain(item);
            items = comma < 0 ? default : items.Slice(comma + 1);
        }

        _json.EndArray();
        return true;
    }
}
#endif
