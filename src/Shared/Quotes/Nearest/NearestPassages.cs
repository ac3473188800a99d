namespace OnRecord.Quotes;

/// <summary>Finds the passages of a document that quotes which aren't in it were most likely meant to be.</summary>
internal static class NearestPassages
{
    private const int ExcerptRadius = 120;
    private const int MaxWordLength = 60;

    /// <summary>The nearest passage of each folded quote; null where nothing in the document is like it.</summary>
    public static IReadOnlyList<NearestPassage?> Find(DocumentText document, IReadOnlyList<string> quotes, CancellationToken cancellationToken)
    {
        var vocabulary = new Vocabulary(ignoreCase: true);
        var sought = new TokenSequence[quotes.Count];
        for (int i = 0; i < sought.Length; i++) sought[i] = TokenSequence.Read(quotes[i], vocabulary, extend: true);

        TokenSequence text = TokenSequence.Read(document.Folded.Text, vocabulary, extend: false);
        var index = new PassageIndex(text);
        foreach (TokenSequence quote in sought) index.Register(quote);
        index.Fill(cancellationToken);

        var found = new NearestPassage?[sought.Length];
        for (int i = 0; i < found.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[i] = Nearest(document, text, sought[i], index);
        }
        return found;
    }

    private static NearestPassage? Nearest(DocumentText document, TokenSequence text, TokenSequence quote, PassageIndex index)
    {
        Alignment? best = null;
        foreach (int shift in index.Candidates(quote))
        {
            var alignment = new Alignment(quote, text, shift);
            if (best is null || alignment.Cost < best.Cost) best = alignment;
        }
        return best is not null && IsAlike(best, quote) ? Describe(document, text, quote, best) : null;
    }

    /// <summary>A third of the words, and of two or three words all but one.</summary>
    private static bool IsAlike(Alignment alignment, TokenSequence quote) =>
        alignment.End > alignment.Start
        && alignment.SameWords * 3 >= quote.Words.Count
        && alignment.SameWords >= Math.Min(quote.Words.Count - 1, 2);

    private static NearestPassage Describe(DocumentText document, TokenSequence text, TokenSequence quote, Alignment alignment)
    {
        int start = text.Start(alignment.Start), end = text.End(alignment.End - 1);
        TextRange range = document.RawRange(start, end - start);
        if (alignment.QuoteDifference < 0) return new NearestPassage(range, Excerpt(document, start, end, start), null, null);

        int q = alignment.QuoteDifference, d = alignment.DocumentDifference;
        bool bothWords = q < quote.Count && d < text.Count && quote.IsWord(q) && text.IsWord(d);
        string? expected = q < quote.Count ? WordAround(quote, q, bothWords, out _, out _) : null;
        string? found = null;
        if (d < text.Count)
        {
            WordAround(text, d, bothWords, out int wordStart, out int wordEnd);
            found = Readable(document, wordStart, wordEnd);
        }
        int focus = d < text.Count ? text.Start(d) : end;
        return new NearestPassage(range, Excerpt(document, start, end, focus), expected, found);
    }

    /// <summary>A token as a person would name it: the whole of "can't"; for a mark, what it is attached to.</summary>
    private static string WordAround(TokenSequence tokens, int token, bool wordsOnly, out int start, out int end)
    {
        string text = tokens.Text;
        start = tokens.Start(token);
        end = tokens.End(token);
        int from = Math.Max(0, start - MaxWordLength), to = Math.Min(text.Length, end + MaxWordLength);
        while (start > from && Belongs(text, start - 1)) start--;
        while (end < to && Belongs(text, end)) end++;
        return text.Substring(start, end - start);

        bool Belongs(string s, int i) =>
            !Tokenizer.IsGap(s[i])
            && (!wordsOnly || Tokenizer.IsWordAt(s, i)
                || (s[i] == '\'' && i > 0 && Tokenizer.IsWordAt(s, i - 1) && Tokenizer.IsWordAt(s, i + 1)));
    }

    private static string Excerpt(DocumentText document, int start, int end, int focus)
    {
        string text = document.Folded.Text;
        int from = Math.Max(start, focus - ExcerptRadius), to = Math.Min(end, Math.Max(focus, start) + ExcerptRadius);
        int first = Math.Max(start, from - MaxWordLength), last = Math.Min(end, to + MaxWordLength);
        while (from > first && !Tokenizer.IsGap(text[from - 1])) from--;
        while (to < last && !Tokenizer.IsGap(text[to])) to++;
        string words = Readable(document, from, to);
        return (from > start ? "…" : "") + words + (to < end ? "…" : "");
    }

    /// <summary>What a reader sees of a stretch of the folded text, on one line.</summary>
    private static string Readable(DocumentText document, int start, int end)
    {
        if (end <= start) return "";
        int from = document.Folded.SourceStart(start), to = document.Folded.SourceEnd(end - 1);
        return Typography.OnOneLine(document.Readable.Text.Substring(from, to - from));
    }
}
