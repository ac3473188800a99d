namespace OnRecord.Tool.Fixes;

/// <summary>Texts that YAML reads as they stand. Stricter than YAML: what isn't prose gets quotation marks.</summary>
internal static class PlainText
{
    /// <summary>Whether a text is one.</summary>
    public static bool IsPlain(string text) => char.IsLetter(text[0]) && text.All(IsProse);

    /// <summary>Whether a word is one where it stands inside such a text.</summary>
    public static bool IsPlainWithin(string word) => word.All(IsProse);

    private static bool IsProse(char c) => char.IsLetterOrDigit(c) || c is ' ' or ',' or '.' or ';' or '!' or '?' or '(' or ')' or '-' or '\'' or (>= '‐' and <= '‧');
}
