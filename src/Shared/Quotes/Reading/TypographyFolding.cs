namespace OnRecord.Quotes;

/// <summary>
/// Folds what typesetting alone decides: composed characters to NFC, quotation marks and dashes to their plain forms,
/// runs of space to one, zero-width characters to nothing. An empty line is no typography, and stays as a line feed.
/// </summary>
internal static class TypographyFolding
{
    public const char ParagraphBreak = '\n';

    public static MappedText Fold(string text)
    {
        var folded = new MappedText.Builder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (Typography.IsSpace(c)) i = FoldSpace(text, i, folded);
            else if (Typography.IsZeroWidth(c)) i++;
            else i = FoldCharacter(text, i, folded);
        }
        return folded.Build();
    }

    /// <summary>The folded text of a quote, without the space around it.</summary>
    public static string FoldTrimmed(string text) => Fold(text).Text.Trim(' ', ParagraphBreak);

    private static int FoldSpace(string text, int start, MappedText.Builder folded)
    {
        int end = start, seen = start, lineEnds = 0;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (Typography.IsZeroWidth(c)) continue;
            if (!Typography.IsSpace(c)) break;
            if (c == '\n' || (c == '\r' && !(end + 1 < text.Length && text[end + 1] == '\n'))) lineEnds++;
            seen = end;
        }
        folded.Append(lineEnds > 1 ? ParagraphBreak : ' ', start, seen + 1 - start);
        return end;
    }

    private static int FoldCharacter(string text, int start, MappedText.Builder folded)
    {
        int end = Composition.SequenceEnd(text, start);
        if (Composition.Compose(text, start, end) is { } composed)
            foreach (char c in composed)
                folded.Append(Typography.Plain(c), start, end - start);
        else
            for (int i = start; i < end; i++)
                folded.Append(Typography.Plain(text[i]), i, 1);
        return end;
    }
}
