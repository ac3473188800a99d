namespace OnRecord.Patterns;

/// <summary>Walks a text by code points.</summary>
internal static class CodePoints
{
    /// <summary>The code point at an offset, which goes past it. Half a surrogate pair is given as it is.</summary>
    public static int At(ReadOnlySpan<char> text, ref int at)
    {
        char c = text[at++];
        if (!char.IsHighSurrogate(c) || at == text.Length || !char.IsLowSurrogate(text[at])) return c;
        return char.ConvertToUtf32(c, text[at++]);
    }
}
