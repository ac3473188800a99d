using System.Globalization;

namespace OnRecord.Text;

/// <summary>Words that stand where a name should and name nobody. Every engine has this one list.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class Placeholders
{
    private static readonly Lexicon Words = new(
    [
        "tbd", "tba", "tbc", "todo", "n/a", "na", "none", "null", "nil", "unknown", "unnamed", "someone", "somebody", "xxx", "test",
    ]);

    /// <summary>Whether the whole text, trimmed, is such a word in any case, or nothing but punctuation. An empty text is none.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text) => Words.Contains(text) || IsPunctuation(text);

    private static bool IsPunctuation(ReadOnlySpan<char> text)
    {
        bool any = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!IsPunctuation(isPair ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(i, 2).ToString(), 0) : CharUnicodeInfo.GetUnicodeCategory(text[i]))) return false;
            any = true;
            if (isPair) i++;
        }

        return any;
    }

    // Signs such as + = ~ are symbols to Unicode, and name as little.
    private static bool IsPunctuation(UnicodeCategory category) => category is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
}
