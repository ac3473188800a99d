namespace OnRecord.Quotes;

/// <summary>What became of a quote in a document.</summary>
/// <param name="Grade">The best grade reached.</param>
/// <param name="Ranges">
/// Where it stands, a range for each fragment. Where it occurs more than once: the first place, or the tightest for one
/// with an ellipsis. For fragments out of order or a differing context: where the words are all the same.
/// </param>
/// <param name="Occurrences">How often it occurs at that grade; counting ends at 1,000.</param>
/// <param name="Nearest">For one that isn't found: the passage most like it, if there is any.</param>
/// <param name="FragmentsOutOfOrder">All fragments are in the document, but not in this order.</param>
/// <param name="ContextDiffers">The quote is in the document, but nowhere beside this prefix and suffix.</param>
/// <param name="InsertionInRoundBrackets">The quote is found, and puts words in round brackets.</param>
public sealed record QuoteMatch(
    QuoteGrade Grade,
    IReadOnlyList<TextRange> Ranges,
    int Occurrences = 0,
    NearestPassage? Nearest = null,
    bool FragmentsOutOfOrder = false,
    bool ContextDiffers = false,
    bool InsertionInRoundBrackets = false)
{
    internal static readonly QuoteMatch Nowhere = new(QuoteGrade.NotFound, []);

    /// <summary>Whether the document has the quote, at any grade.</summary>
    public bool IsFound => Grade != QuoteGrade.NotFound;
}

/// <summary>The passage of a document that is most like a quote that isn't in it.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Text">Its readable words; of a long one, those around the first difference.</param>
/// <param name="ExpectedWord">The first word of the quote that differs; null when the document has a word more.</param>
/// <param name="FoundWord">What the document has in its place; null when it ends there.</param>
public sealed record NearestPassage(TextRange Range, string Text, string? ExpectedWord, string? FoundWord);
