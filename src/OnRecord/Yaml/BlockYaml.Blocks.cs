#if NET
using System.Buffers;

namespace OnRecord.Yaml;

internal ref partial struct BlockYaml
{
    /// <summary>A text in lines of its own, kept (<c>|</c>) or folded (<c>&gt;</c>), with the line end of its last line or without.</summary>
    /// <param name="header">The rest of the line on which it begins.</param>
    /// <param name="indent">How far the key or the item is indented; the text is, more.</param>
    private bool ReadBlock(ReadOnlySpan<char> header, int indent)
    {
        if (header is not ("|" or "|-" or ">" or ">-")) return false;
        int spaces = SpacesAt(_next);
        int length = BlockLength(spaces, indent);
        if (length is <= 0 or > MaxText) return false;
        char[] block = ArrayPool<char>.Shared.Rent(length);
        int written = FillBlock(block, spaces, _next + length, isFolded: header[0] == '>');
        if (written > 0)
        {
            if (header.Length == 1) block[written++] = '\n';
            _json.Text(block.AsSpan(0, written));
        }

        ArrayPool<char>.Shared.Return(block);
        _next += length;
        return written > 0;
    }

    /// <summary>How much of the text belongs to the block, blank lines behind it included; negative where it is not simply indented.</summary>
    private readonly int BlockLength(int spaces, int indent)
    {
        if (spaces <= indent || IsBlank(_next)) return -1;
        int at = _next;
        while (at < _text.Length)
        {
            int own = SpacesAt(at), end = EndOfLine(at);
            bool isBlank = at + own == end;
            if (!isBlank && own <= indent) break;
            // A line end at the end of the text is missing, or there is more or less space than there should be.
            if (end == _text.Length || (isBlank ? own > spaces : own < spaces)) return -1;
            at = end + 1;
        }

        return at - _next;
    }

    /// <returns>The length of the block's text, without the line end of its last line; 0 where a folded line begins with a space.</returns>
    private readonly int FillBlock(Span<char> to, int spaces, int end, bool isFolded)
    {
        int length = 0, breaks = 0;
        for (int at = _next; at < end;)
        {
            int lineEnd = EndOfLine(at);
            if (IsBlank(at))
            {
                breaks++;
            }
            else
            {
                ReadOnlySpan<char> line = _text.Slice(at + spaces, lineEnd - at - spaces);
                if (isFolded && line[0] == ' ') return 0;
                // Folding, a line end becomes a space, and of more the first is dropped.
                int kept = isFolded && breaks > 1 ? breaks - 1 : breaks;
                to.Slice(length, kept).Fill(isFolded && breaks == 1 ? ' ' : '\n');
                length += kept;
                line.CopyTo(to.Slice(length));
                length += line.Length;
                breaks = 1;
            }

            at = lineEnd + 1;
        }

        return length;
    }

    private readonly bool IsBlank(int start) => start + SpacesAt(start) == EndOfLine(start);

    private readonly int SpacesAt(int start)
    {
        int at = start;
        while (at < _text.Length && _text[at] == ' ') at++;
        return at - start;
    }
}
#endif
