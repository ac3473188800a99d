using System.Globalization;

namespace OnRecord.Quotes;

/// <summary>
/// Cuts a folded text into words and single marks. A quote begins and ends at a border between two of them: "I can" is
/// no part of "I can't", nor "killed 1" of "killed 1,000".
/// </summary>
internal static class Tokenizer
{
    public static bool IsGap(char c) => c is ' ' or TypographyFolding.ParagraphBreak;

    /// <summary>The end of the token that starts here, at a character that is no gap.</summary>
    public static int TokenEnd(string text, int start)
    {
        int end = start + CodePointLength(text, start);
        if (!IsWordPart(text, start)) return end;
        if (StandsAlone(text, start)) return MarksEnd(text, end);

        while (end < text.Length)
        {
            if (IsWordPart(text, end))
            {
                if (StandsAlone(text, end)) return end;
                end += CodePointLength(text, end);
            }
            else if (text[end] == '\'' && IsWordAt(text, end + 1))
            {
                // "l'homme" may be quoted from "homme" on, "can't" never up to "can": the apostrophe stays with what it follows.
                return end + 1;
            }
            else if (text[end] is '.' or ',' && char.IsDigit(text[end - 1]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                return end;
            }
        }
        return end;
    }

    /// <summary>Whether the character is of a word, and not a mark or a gap.</summary>
    public static bool IsWordAt(string text, int index) => index < text.Length && IsWordPart(text, index);

    private static bool IsWordPart(string text, int index)
    {
        char c = text[index];
        if (c < 0x80) return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is <= UnicodeCategory.OtherNumber;
    }

    /// <summary>Scripts that put no space between words: each character is a word to us.</summary>
    private static bool StandsAlone(string text, int index)
    {
        char c = text[index];
        if (c < '\u0E00') return false;
        if (char.IsHighSurrogate(c)) return char.ConvertToUtf32(text, index) is >= 0x20000 and <= 0x3FFFF;
        return c is (>= '\u0E00' and <= '\u0EFF') // Thai, Lao
            or (>= '\u1000' and <= '\u109F') // Myanmar
            or (>= '\u1780' and <= '\u17FF') // Khmer
            or (>= '\u2E80' and <= '\u31FF' and not (>= '\u3130' and <= '\u318F')) // radicals, kana, Bopomofo, but no Hangul
            or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') // ideographs
            or (>= '\uFF66' and <= '\uFF9F'); // halfwidth kana
    }

    private static int MarksEnd(string text, int end)
    {
        while (end < text.Length && IsMark(text, end)) end += CodePointLength(text, end);
        return end;
    }

    private static bool IsMark(string text, int index) =>
        text[index] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static int CodePointLength(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
