using System.Globalization;
using System.Text;

namespace OnRecord.Schema.Reading;

/// <summary>Cuts the scalars of a JSON text. Stops at the first mistake, and says where and what it is.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">The first offset that is no part of it.</param>
internal sealed class JsonLexer(string text, int start, int end)
{
    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; } = start;

    /// <summary>Nothing is left.</summary>
    public bool AtEnd => Position >= end;

    /// <summary>What is wrong at <see cref="ProblemAt"/>; null as long as nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int ProblemAt { get; private set; }

    /// <summary>Goes to the next character that is no space, and gives it; '\0' at the end.</summary>
    public char Next()
    {
        while (Position < end && text[Position] is ' ' or '\n' or '\r' or '\t') Position++;
        return Position < end ? text[Position] : '\0';
    }

    /// <summary>Takes note of a mistake. Always false, so that a caller can return it.</summary>
    public bool Fail(int at, string problem)
    {
        Problem ??= problem;
        ProblemAt = at;
        return false;
    }

    /// <summary>Reads a string from its quotation mark on.</summary>
    public bool TryString(out string value)
    {
        value = "";
        int first = Position++, run = Position;
        StringBuilder? unescaped = null;
        while (Position < end)
        {
            char c = text[Position];
            if (c == '"')
            {
                string rest = text.Substring(run, Position++ - run);
                value = unescaped is null ? rest : unescaped.Append(rest).ToString();
                return true;
            }

            if (c < ' ')
            {
                return c is '\n' or '\r'
                    ? Fail(first, "This quotation mark is not closed on its line. Close it, and write a line break inside a text as \\n.")
                    : Fail(Position, "The control character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + " stands in a text. Write it as an escape: \\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) + ".");
            }

            if (c == '\\')
            {
                (unescaped ??= new StringBuilder()).Append(text, run, Position - run);
                if (!TryEscape(unescaped)) return false;
                run = Position;
            }
            else if (char.IsHighSurrogate(c) && Position + 1 < end && char.IsLowSurrogate(text[Position + 1]))
            {
                Position += 2;
            }
            else if (char.IsSurrogate(c))
            {
                return Fail(Position, "Half a surrogate pair is no character. Write the whole character.");
            }
            else
            {
                Position++;
            }
        }

        return Fail(first, "This quotation mark is never closed. Write another one like it where the text ends.");
    }

    private bool TryEscape(StringBuilder unescaped)
    {
        int first = Position++;
        char c = Position < end ? text[Position++] : '\0';
        char plain = c switch { '"' or '\\' or '/' => c, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            unescaped.Append(plain);
            return true;
        }

        if (c != 'u') return Fail(first, "JSON has no such escape. Write '\\\\' for a backslash.");
        if (Hex() is not { } unit) return Fail(first, "An escape needs four hexadecimal digits: \\u00e9.");
        unescaped.Append(unit);
        if (!char.IsSurrogate(unit)) return true;
        bool isPair = char.IsHighSurrogate(unit) && Position + 1 < end && text[Position] == '\\' && text[Position + 1] == 'u';
        if (isPair) Position += 2;
        if (!isPair || Hex() is not { } second || !char.IsLowSurrogate(second))
            return Fail(first, "This escape is half a surrogate pair, and no character. Write both halves, or the character itself.");
        unescaped.Append(second);
        return true;
    }

    private char? Hex()
    {
        if (Position + 4 > end) return null;
        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            char c = text[Position + i];
            int digit = c switch { >= '0' and <= '9' => c - '0', >= 'a' and <= 'f' => c - 'a' + 10, >= 'A' and <= 'F' => c - 'A' + 10, _ => -1 };
            if (digit < 0) return null;
            value = value * 16 + digit;
        }

        Position += 4;
        return (char)value;
    }

    /// <summary>Reads a number from its first character on.</summary>
    public bool TryNumber(out string number)
    {
        number = "";
        int first = Position;
        if (text[Position] == '-') Position++;
        int whole = Position;
        if (!Digits()) return Fail(first, "A number needs a digit after its sign.");
        if (text[whole] == '0' && Position > whole + 1) return Fail(first, "A number can't begin with a zero. Remove it, or quote a text.");
        if (Position < end && text[Position] == '.')
        {
            Position++;
            if (!Digits()) return Fail(first, "A number needs a digit after its point.");
        }

        if (Position < end && text[Position] is 'e' or 'E')
        {
            Position++;
            if (Position < end && text[Position] is '+' or '-') Position++;
            if (!Digits()) return Fail(first, "A number needs a digit in its exponent.");
        }

        if (IsWordAt(Position)) return Fail(first, "This is no number. Quote a text.");
        number = text.Substring(first, Position - first);
        return true;
    }

    private bool Digits()
    {
        int first = Position;
        while (Position < end && text[Position] is >= '0' and <= '9') Position++;
        return Position > first;
    }

    /// <summary>Reads the run of letters, digits and the like that begins here; empty where there is none.</summary>
    public string Word()
    {
        int first = Position;
        while (IsWordAt(Position)) Position++;
        return text.Substring(first, Position - first);
    }

    private bool IsWordAt(int at) => at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '.' or '+' or '-');
}
