using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR33xx: quotes and the documents they are looked up in.</summary>
public static class QuoteFindings
{
    /// <summary>ONR3301: document, what was found instead.</summary>
    public static readonly FindingDescriptor NotFound = new(
        "ONR3301", "Quote not in its document", "Q02: The quote is not in '{0}'.{1}", Level: FindingLevel.Document);

    /// <summary>ONR3302: what is wrong and how to mend it.</summary>
    public static readonly FindingDescriptor NoText = new("ONR3302", "Document without a text", "Q02: {0}", Level: FindingLevel.Document);

    /// <summary>ONR3303: what is wrong.</summary>
    public static readonly FindingDescriptor OutOfOrder = new(
        "ONR3303", "Fragments out of order", "Q06: {0} Quote what stands together, and the rest as quotes of their own.", Level: FindingLevel.Document);

    /// <summary>ONR3304: how often, document.</summary>
    public static readonly FindingDescriptor Ambiguous = new(
        "ONR3304",
        "Quote that occurs more than once",
        "Q03: These words occur {0} times in '{1}'. Add what stands right before them as 'prefix', or right after them as 'suffix'.",
        FindingSeverity.Warning,
        FindingLevel.Document);

    /// <summary>ONR3305: document, what was found instead.</summary>
    public static readonly FindingDescriptor PassageNotFound = new(
        "ONR3305", "Passage not in its document", "Q02: The passage is not in '{0}'.{1}", FindingSeverity.Warning, FindingLevel.Document);

    /// <summary>ONR3306: document.</summary>
    public static readonly FindingDescriptor Changed = new(
        "ONR3306",
        "Document changed",
        "Q02: 'sha256' is that of another text than '{0}' has now. See what has changed, then correct 'sha256'.",
        FindingSeverity.Warning,
        FindingLevel.Document);

    /// <summary>ONR3307: no arguments.</summary>
    public static readonly FindingDescriptor RoundBrackets = new(
        "ONR3307", "Insertion in round brackets", "Q04: Words that are put into a quote stand in square brackets: [so], and not (so).", FindingSeverity.Info, FindingLevel.Document);

    /// <summary>ONR3308: length. Stands in a document; what it says is nobody's to print, for the speaker may be anonymous.</summary>
    public static readonly FindingDescriptor Uncovered = new(
        "ONR3308",
        "Quotation that no claim covers",
        "No claim has the words of this quotation of {0}. Add the statement that they are from.",
        FindingSeverity.Info,
        FindingLevel.Document);
}
