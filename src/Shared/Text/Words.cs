using System.Globalization;

namespace OnRecord.Text;

/// <summary>Cuts a text into words: the longest runs of letters, marks, digits and apostrophes between them.</summary>
internal static class Words
{
    /// <summary>The words, in order. A curly apostrophe is given as a straight one, so that both spellings are one word.</summary>
    public static List<string> Of(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (IsWordPart(text, i) || (start >= 0 && IsApostrophe(text[i]) && i + 1 < text.Length && IsWordPart(text, i + 1)));
            if (inside && start < 0) start = i;
            if (!inside && start >= 0)
            {
                words.Add(text.Substring(start, i - start).Replace('\u2019', '\''));
                start = -1;
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
        }

        return words;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool IsWordPart(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber;
}
