using System.Globalization;
using System.Text;

namespace OnRecord.Schema.Reading;

/// <summary>Cuts the scalars of a JSON text. Stops at the first mistake, and says where and what it is.</summary>
internal sealed class JsonLexer(string text)
{
    /// <summary>The offset of the next character; past a byte order mark at the start.</summary>
    public int Position { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>What is wrong at <see cref="ProblemAt"/>; null as long as nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int ProblemAt { get; private set; }

    /// <summary>Goes to the next character that is no space, and gives it; '\0' at the end.</summary>
    public char Next()
    {
        while (Position < text.Length && text[Position] is ' ' or '\n' or '\r' or '\t') Position++;
        return Position < text.Length ? text[Position] : '\0';
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
        int start = Position++, run = Position;
        StringBuilder? unescaped = null;
        while (Position < text.Length)
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
                    ? Fail(start, "This quotation mark is not closed on its line. Close it, and write a line break inside a text as \\n.")
                    : Fail(Position, "The control character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + " stands in a text. Write it as an escape: \\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) + ".");
            }

            if (c == '\\')
            {
                (unescaped ??= new StringBuilder()).Append(text, run, Position - run);
                if (!TryEscape(unescaped)) return false;
                run = Position;
            }
            else if (char.IsHighSurrogate(c) && Position + 1 < text.Length && char.IsLowSurrogate(text[Position + 1]))
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

        return Fail(start, "This quotation mark is never closed.");
    }

    private bool TryEscape(StringBuilder unescaped)
    {
        int start = Position++;
        char c = Position < text.Length ? text[Position++] : '\0';
        char plain = c switch { '"' or '\\' or '/' => c, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            unescaped.Append(plain);
            return true;
        }

        if (c != 'u') return Fail(start, "JSON has no such escape. Write '\\\\' for a backslash.");
        if (Hex() is not { } first) return Fail(start, "An escape needs four hexadecimal digits: \\u00e9.");
        unescaped.Append(first);
        if (!char.IsSurrogate(first)) return true;
        bool isPair = char.IsHighSurrogate(first) && Position + 1 < text.Length && text[Position] == '\\' && text[Position + 1] == 'u';
        if (isPair) Position += 2;
        if (!isPair || Hex() is not { } second || !char.IsLowSurrogate(second))
            return Fail(start, "This escape is half a surrogate pair, and no character. Write both halves, or the character itself.");
        unescaped.Append(second);
        return true;
    }

    private char? Hex()
    {
        if (Position + 4 > text.Length) return null;
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
        int start = Position;
        if (text[Position] == '-') Position++;
        int whole = Position;
        if (!Digits()) return Fail(start, "A number needs a digit after its sign.");
        if (text[whole] == '0' && Position > whole + 1) return Fail(start, "A number can't begin with a zero. Remove it, or quote a text.");
        if (Position < text.Length && text[Position] == '.')
        {
            Position++;
            if (!Digits()) return Fail(start, "A number needs a digit after its point.");
        }

        if (Position < text.Length && text[Position] is 'e' or 'E')
        {
            Position++;
            if (Position < text.Length && text[Position] is '+' or '-') Position++;
            if (!Digits()) return Fail(start, "A number needs a digit in its exponent.");
        }

        if (IsWordAt(Position)) return Fail(start, "This is no number. Quote a text.");
        number = text.Substring(start, Position - start);
        return true;
    }

    private bool Digits()
    {
        int start = Position;
        while (Position < text.Length && text[Position] is >= '0' and <= '9') Position++;
        return Position > start;
    }

    /// <summary>Reads the run of letters, digits and the like that begins here; empty where there is none.</summary>
    public string Word()
    {
        int start = Position;
        while (IsWordAt(Position)) Position++;
        return text.Substring(start, Position - start);
    }

    private bool IsWordAt(int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '.' or '+' or '-');
}
