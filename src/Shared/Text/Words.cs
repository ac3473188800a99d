using System.Globalization;

namespace OnRecord.Text;

/// <summary>Cuts a text into words: the longest runs of letters, marks, digits and apostrophes between them.</summary>
internal static class Words
{
    /// <summary>The words, in order. A curly apostrophe is given as a straight one, so that both spellings are one word.</summary>
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        for (int at = 0; TryNext(text, ref at, out int length); at += length) words.Add(text.Slice(at, length).ToString().Replace('\u2019', '\''));
        return words;
    }

    /// <summary>Goes to the next word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where no word is under way; where the next one begins.</param>
    /// <param name="length">Its length.</param>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out int length)
    {
        while (at < text.Length && !IsPart(text, at)) at += UnitsAt(text, at);
        int end = at;
        while (end < text.Length && (IsPart(text, end) || (IsApostrophe(text[end]) && end + 1 < text.Length && IsPart(text, end + 1)))) end += UnitsAt(text, end);
        length = end - at;
        return length > 0;
    }

    /// <summary>Whether two words are one, whatever their case and the kind of their apostrophes.</summary>
    public static bool AreEqual(ReadOnlySpan<char> word, string entry)
    {
        if (word.Length != entry.Length) return false;
        return word.IndexOf('\u2019') < 0 ? word.Equals(entry.AsSpan(), StringComparison.OrdinalIgnoreCase)
            : string.Equals(word.ToString().Replace('\u2019', '\''), entry, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static int UnitsAt(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        Ascii.IsLetter(text[at]) || Ascii.IsDigit(text[at]) || (text[at] > '\u007F' && IsPart(CategoryAt(text, at)));

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int at) =>
        UnitsAt(text, at) == 2 ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(at, 2).ToString(), 0) : CharUnicodeInfo.GetUnicodeCategory(text[at]);

    private static bool IsPart(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber;
}
