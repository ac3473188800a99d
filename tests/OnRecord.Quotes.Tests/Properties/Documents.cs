using CsCheck;

namespace OnRecord.Quotes.Tests;

/// <summary>A document and a stretch of its raw text.</summary>
internal sealed record Cut(DocumentText Document, TextRange Span)
{
    public string Exact => Document.Raw.Substring(Span.Start, Span.Length);

    public override string ToString() =>
        string.Concat($"{Exact}| of {Document.Raw}|".Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"{{{(int)c:X4}}}"));
}

/// <summary>Generators of documents and of stretches of them.</summary>
internal static class Documents
{
    private static readonly string[] s_words =
        ["a", "b", "war", "can't", "don’t", "l’homme", "Blinken", "cafe\u0301", "café", "1,000", "5.5", "U.S.", "co-op", "мир", "戦争", "👍🏽", "x\u00ADy", "naïve", "Ω", "\u212B"];

    private static readonly string[] s_marks =
        [" ", " ", " ", " ", "\n", "  ", "\u00A0", ", ", ". ", " “", "” ", "—", " – ", "\n\n", "… ", " (", ") ", " [", "] ", ": ", "! ", "\u200B ", "'", "\r\n"];

    /// <summary>Prose with all that is folded in it.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(Gen.OneOf(s_words), Gen.OneOf(s_marks), (word, mark) => word + mark).Array[1, 60].Select(string.Concat);

    /// <summary>Few words, so that stretches recur.</summary>
    public static Gen<string> Repetitive { get; } =
        Gen.Select(Gen.OneOf("a", "b", "a", "“a", "b”"), Gen.OneOf(" ", " ", ", ", ". ", "\n", " [", "] ", " (", ") "), (word, mark) => word + mark)
            .Array[1, 40].Select(string.Concat);

    /// <summary>Any characters at all, with those that mean something to a reader more often than others.</summary>
    public static Gen<string> Anything { get; } =
        Gen.Frequency(
            (6, Gen.Const("<>/!-&;#\"'=[]()*_`~\\|> \n\t“”«»„‘’….,:abp1").SelectMany(s => Gen.Int[0, s.Length - 1].Select(i => s[i].ToString()))),
            (2, Gen.OneOf("<p>", "</b>", "<!--", "-->", "<script>", "</script>", "&amp;", "&#x", "![", "](", "```", "\n\n", "- ", "> ", "|-|", "{U}", "...", "\r\n")),
            (1, Gen.Char.Select(c => c.ToString())),
            (1, Gen.OneOf("\uD800", "\uDC00", "\0", "\u0301", "\uFFFE", "\u1161", "\u200B")))
        .Array[0, 80].Select(string.Concat);

    /// <summary>A document and a stretch of its raw text between borders of words.</summary>
    public static Gen<Cut> WithSpan(Gen<string> text) =>
        from raw in text
        let document = DocumentText.Create(raw, DocumentFormat.Text)
        let borders = Tokens(document.Folded.Text)
        where borders.Count > 0
        from first in Gen.Int[0, borders.Count - 1]
        from last in Gen.Int[first, Math.Min(borders.Count - 1, first + 12)]
        where !IsWithinWord(document.Folded.Text, borders[last].End)
        select new Cut(document, document.RawRange(borders[first].Start, borders[last].End - borders[first].Start));

    /// <summary>"don'" of "don't" is a token, and no place for a quote to end.</summary>
    public static bool IsWithinWord(string folded, int end) =>
        end > 1 && folded[end - 1] == '\'' && char.IsLetterOrDigit(folded[end - 2]) && end < folded.Length && char.IsLetterOrDigit(folded[end]);

    public static List<(int Start, int End)> Tokens(string folded)
    {
        var tokens = new List<(int, int)>();
        for (int i = 0; i < folded.Length;)
        {
            if (Tokenizer.IsGap(folded[i]))
            {
                i++;
                continue;
            }
            int end = Tokenizer.TokenEnd(folded, i);
            tokens.Add((i, end));
            i = end;
        }
        return tokens;
    }
}
