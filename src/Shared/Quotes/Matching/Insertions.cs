namespace OnRecord.Quotes;

/// <summary>
/// Words that someone put into a quote: <c>[x]</c>, or <c>(x)</c> as the wires write it. Folded, the two are one, and a
/// search for either finds both.
/// </summary>
internal static class Insertions
{
    public static string Fold(string text) => text.Replace('[', '(').Replace(']', ')');

    /// <summary>Whether words, and no ellipsis, stand in round brackets.</summary>
    public static bool AreInRoundBrackets(string folded)
    {
        for (int open = folded.IndexOf('('); open >= 0;)
        {
            int close = folded.IndexOf(')', open);
            if (close < 0) return false;
            for (int i = open + 1; i < close; i++)
                if (Tokenizer.IsWordAt(folded, i))
                    return true;
            open = folded.IndexOf('(', close);
        }
        return false;
    }
}
