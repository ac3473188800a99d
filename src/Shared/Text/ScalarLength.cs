namespace OnRecord.Text;

/// <summary>Lengths as people count characters: an astral one is one, not two.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class ScalarLength
{
#if NET
    private static readonly System.Buffers.SearchValues<char> Surrogates = System.Buffers.SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(static unit => (char)unit)]);

#endif
    /// <summary>The number of Unicode scalar values; half a surrogate pair counts as one.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int length = text.Length;
#if NET
        if (!text.ContainsAny(Surrogates)) return length;
#endif
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) length--;
        }

        return length;
    }

    /// <summary>Whether some surrogate stands without its other half: such a text is no Unicode.</summary>
    public static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
#if NET
        if (!text.ContainsAny(Surrogates)) return false;
#endif
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsLowSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
