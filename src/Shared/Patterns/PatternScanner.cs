using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Patterns;

/// <summary>A place in a pattern, and what all parts of the parser read there.</summary>
internal sealed class PatternScanner(string text)
{
    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>The first problem.</summary>
    public PatternProblem? Problem { get; private set; }

    /// <summary>Nothing is left.</summary>
    public bool AtEnd => Position >= text.Length;

    /// <summary>The next character.</summary>
    public char Current => text[Position];

    /// <summary>Takes note of a problem.</summary>
    public void Fail(int offset, string message) => Problem ??= new PatternProblem(offset, message);

    /// <summary>Whether a character stands some places ahead.</summary>
    public bool IsNext(int ahead, char c) => Position + ahead < text.Length && text[Position + ahead] == c;

    /// <summary>Goes past a character, if it is there.</summary>
    public bool Take(char c)
    {
        if (AtEnd || Current != c) return false;
        Position++;
        return true;
    }

    /// <summary>Reads digits; null where there are none. What doesn't fit is a very large number.</summary>
    public int? Number()
    {
        int start = Position;
        while (!AtEnd && Current is >= '0' and <= '9') Position++;
        if (Position == start) return null;
        return int.TryParse(text.Substring(start, Position - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
    }

    /// <summary>Reads a literal code point.</summary>
    public int? CodePoint()
    {
        if (!char.IsSurrogate(Current)) return text[Position++];
        if (Position + 1 < text.Length && char.IsSurrogatePair(text[Position], text[Position + 1]))
        {
            Position += 2;
            return char.ConvertToUtf32(text[Position - 2], text[Position - 1]);
        }

        Fail(Position, "half a surrogate pair is no character");
        return null;
    }

    /// <summary>Reads an escape from its backslash on.</summary>
    public SetNode? Escape()
    {
        int start = Position++;
        if (AtEnd)
        {
            Fail(start, "a '\\' ends the pattern; write '\\\\' for the character");
            return null;
        }

        char c = Current;
        if (PatternClasses.ByEscape(char.ToLowerInvariant(c)) is { } known)
        {
            Position++;
            return new SetNode(known, isNegated: char.IsUpper(c));
        }

        return EscapedCharacter(start) is { } codePoint ? new SetNode(CodePointSet.Of(codePoint), isNegated: false) : null;
    }

    private int? EscapedCharacter(int start)
    {
        char c = text[Position++];
        switch (c)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'v': return '\v';
            case 'x': return Hex(2) ?? FailHex(start);
            case 'u': return Unicode(start);
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' or '-': return c;
        }

        Fail(start, c switch
        {
            'p' or 'P' => "'\\" + c + "' is not supported: engines differ in their Unicode tables; list the ranges, as in '[A-Za-z]'",
            'b' or 'B' => "'\\" + c + "' is not supported: engines differ in what ends a word; say what stands there instead",
            'k' or (>= '0' and <= '9') => "'\\" + c + "', a reference back to a group, is not supported",
            'A' or 'Z' or 'z' or 'G' => "'\\" + c + "' is not supported; '^' and '$' are the ends of the whole text",
            > ' ' and < '\u007F' => "there is no escape '\\" + c + "'; write '\\\\' for a backslash",
            _ => "there is no such escape; write '\\\\' for a backslash",
        });
        return null;
    }

    private int? Unicode(int start)
    {
        if (Take('{'))
        {
            int digits = Position;
            while (!AtEnd && Ascii.IsHex(Current) && Position - digits < 6) Position++;
            int count = Position - digits;
            if (count == 0 || !Take('}')) return FailHex(start);
            return Valid(start, int.Parse(text.Substring(digits, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        if (Hex(4) is not { } first) return FailHex(start);
        bool isHigh = first is >= 0xD800 and <= 0xDBFF;
        if (!isHigh || Position + 1 >= text.Length || text[Position] != '\\' || text[Position + 1] != 'u') return Valid(start, first);
        Position += 2;
        return Hex(4) is { } second and >= 0xDC00 and <= 0xDFFF ? 0x10000 + ((first - 0xD800) << 10) + second - 0xDC00 : Valid(start, first);
    }

    private int? Hex(int count)
    {
        if (Position + count > text.Length) return null;
        for (int i = 0; i < count; i++)
        {
            if (!Ascii.IsHex(text[Position + i])) return null;
        }

        Position += count;
        return int.Parse(text.Substring(Position - count, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private int? Valid(int start, int codePoint)
    {
        if (codePoint <= CodePointSet.Last && codePoint is not (>= 0xD800 and <= 0xDFFF)) return codePoint;
        Fail(start, "this escape is no character: half a surrogate pair, or beyond U+10FFFF");
        return null;
    }

    private int? FailHex(int start)
    {
        Fail(start, "the escape lacks hexadecimal digits: '\\xHH', '\\uHHHH' or '\\u{H}'");
        return null;
    }
}
