using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR33xx: quotes and the documents they are looked up in.</summary>
public static class QuoteFindings
{
    /// <summary>ONR3301: document, what was found instead.</summary>
    public static readonly FindingDescriptor NotFound = new(
        "ONR3301", "Quote not in its document", "The quote is not in {0}.{1}", Level: FindingLevel.Document);

    /// <summary>ONR3302: what is wrong, how to mend it.</summary>
    public static readonly FindingDescriptor NoText = new("ONR3302", "Document without a text", "{0} {1}", Level: FindingLevel.Document);

    /// <summary>ONR3303: document.</summary>
    public static readonly FindingDescriptor OutOfOrder = new(
        "ONR3303", "Fragments out of order", "The parts around the ellipsis are in {0}, but not in this order, or not of one speaker. Quote them in the document's order, or as quotes of their own.", Level: FindingLevel.Document);

    /// <summary>ONR3304: how often, document.</summary>
    public static readonly FindingDescriptor Ambiguous = new(
        "ONR3304", "Quote that occurs more than once", "The quote occurs {0} times in {1}. Add what stands right before it as `prefix`, or right after it as `suffix`.", FindingSeverity.Warning, FindingLevel.Document);

    /// <summary>ONR3305: document, what was found instead.</summary>
    public static readonly FindingDescriptor PassageNotFound = new(
        "ONR3305", "Passage not in its document", "The passage is not in {0}.{1}", FindingSeverity.Warning, FindingLevel.Document);

    /// <summary>ONR3306: document.</summary>
    public static readonly FindingDescriptor Changed = new(
        "ONR3306", "Document changed", "The bytes of {0} are not those that `sha256` stands for: the text has changed. Read it again, then correct `sha256`.", FindingSeverity.Warning, FindingLevel.Document);

    /// <summary>ONR3307: no arguments.</summary>
    public static readonly FindingDescriptor RoundBrackets = new(
        "ONR3307", "Insertion in round brackets", "Words that were put into a quote stand in square brackets. Write [so] and not (so).", FindingSeverity.Info, FindingLevel.Document);
}
