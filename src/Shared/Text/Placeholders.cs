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
    public static bool IsPlaceholder(string text) => Words.Contains(text) || IsPunctuation(text);

    private static bool IsPunctuation(string text)
    {
        bool any = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            if (!IsPunctuation(CharUnicodeInfo.GetUnicodeCategory(text, i))) return false;
            any = true;
            if (char.IsSurrogatePair(text, i)) i++;
        }

        return any;
    }

    // Signs such as + = ~ are symbols to Unicode, and name as little.
    private static bool IsPunctuation(UnicodeCategory category) => category is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
}
