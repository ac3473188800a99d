namespace OnRecord.Quotes;

/// <summary>Reads character references: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c>.</summary>
internal static class HtmlEntities
{
    private const int MaxCodePoint = 0x10FFFF;
    private const int MaxStrictDigits = 7;
    private const int MaxStrictHexDigits = 6;
    private const string Replacement = "\uFFFD";

    // What numbers 128 to 159 mean on pages that were written for Windows.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference that starts at an ampersand; returns its length, 0 when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the ampersand stands.</param>
    /// <param name="strict">Whether the semicolon must be there, as in Markdown; browsers forgive it in some names.</param>
    /// <param name="characters">What the reference stands for.</param>
    public static int Read(string text, int start, bool strict, out string characters) =>
        start + 1 < text.Length && text[start + 1] == '#'
            ? ReadNumber(text, start, strict, out characters)
            : ReadName(text, start, strict, out characters);

    private static int ReadNumber(string text, int start, bool strict, out string characters)
    {
        int i = start + 2;
        bool isHex = i < text.Length && text[i] is 'x' or 'X';
        if (isHex) i++;

        int firstDigit = i, number = 0;
        for (; i < text.Length && DigitOf(text[i], isHex) is >= 0 and int digit; i++)
            number = Math.Min(number * (isHex ? 16 : 10) + digit, MaxCodePoint + 1);

        characters = CharactersOf(number);
        if (i == firstDigit || (strict && i - firstDigit > (isHex ? MaxStrictHexDigits : MaxStrictDigits))) return 0;
        if (i < text.Length && text[i] == ';') return i + 1 - start;
        return strict ? 0 : i - start;
    }

    private static int DigitOf(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };

    private static string CharactersOf(int number) => number switch
    {
        0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF) => Replacement,
        >= 0x80 and <= 0x9F => Windows1252[number - 0x80].ToString(),
        _ => char.ConvertFromUtf32(number),
    };

    private static int ReadName(string text, int start, bool strict, out string characters)
    {
        int end = start + 1, limit = Math.Min(text.Length, end + HtmlEntityTable.LongestName);
        while (end < limit && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) end++;

        characters = "";
        string name = text.Substring(start + 1, end - start - 1);
        if (end < text.Length && text[end] == ';' && HtmlEntityTable.TryGet(name, out characters)) return end + 1 - start;
        if (strict) return 0;

        for (int length = Math.Min(name.Length, HtmlEntityTable.LongestUnterminated); length > 1; length--)
        {
            string shorter = name.Substring(0, length);
            if (HtmlEntityTable.IsKnownUnterminated(shorter) && HtmlEntityTable.TryGet(shorter, out characters)) return length + 1;
        }
        return 0;
    }
}
