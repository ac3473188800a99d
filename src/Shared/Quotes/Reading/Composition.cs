using System.Globalization;
using System.Text;

namespace OnRecord.Quotes;

/// <summary>Canonical composition (NFC), a combining sequence at a time, so that offsets can be kept.</summary>
internal static class Composition
{
    /// <summary>As in Unicode's stream-safe format: sorting the marks of an endless sequence would be quadratic.</summary>
    private const int MaxSequence = 32;

    /// <summary>Below it nothing combines, and nothing has another form.</summary>
    private const char FirstCombining = '\u0300';

    // Whether a character by itself is its own NFC form is asked once a character; a race writes the same answer twice.
    private static readonly Stability[] s_stability = new Stability[char.MaxValue + 1];

    private enum Stability : byte
    {
        Unknown,
        Stable,
        HasOtherForm,
    }

    /// <summary>The end of the combining sequence that starts here.</summary>
    public static int SequenceEnd(string text, int start)
    {
        int end = start + CodePointLength(text, start);
        if (end == text.Length || text[end] < FirstCombining || HasNoForm(text, start)) return end;
        int limit = Math.Min(text.Length, start + MaxSequence);
        while (end < limit && Joins(text, end)) end += CodePointLength(text, end);
        return end;
    }

    /// <summary>The composed form of a sequence; null when that is the sequence itself.</summary>
    public static string? Compose(string text, int start, int end)
    {
        if (end - start == 1 && IsStable(text[start])) return null;
        string sequence = text.Substring(start, end - start);
        string composed = Normalize(sequence);
        return string.Equals(composed, sequence, StringComparison.Ordinal) ? null : composed;
    }

    private static bool IsStable(char c)
    {
        if (c < FirstCombining) return true;
        if (s_stability[c] == Stability.Unknown)
        {
            string alone = c.ToString();
            s_stability[c] = string.Equals(Normalize(alone), alone, StringComparison.Ordinal) ? Stability.Stable : Stability.HasOtherForm;
        }
        return s_stability[c] == Stability.Stable;
    }

    private static string Normalize(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates and noncharacters have no normal form; which of them are refused differs by platform.
            return text;
        }
    }

    private static bool Joins(string text, int index)
    {
        char c = text[index];
        if (c < FirstCombining || Typography.IsZeroWidth(c)) return false;
        bool isTrailingJamo = c is >= '\u1160' and <= '\u11FF';
        return isTrailingJamo || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }

    /// <summary>Kept out of sequences: an exception for each of ten million lone surrogates would take minutes.</summary>
    private static bool HasNoForm(string text, int index) =>
        text[index] is '\uFFFE' or '\uFFFF' || (char.IsSurrogate(text[index]) && CodePointLength(text, index) == 1);

    private static int CodePointLength(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
