using OnRecord.Attribution;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>How well a claim is attributed.</summary>
/// <param name="Id">The claim's id; null for one without.</param>
/// <param name="Grade">The lowest grade of all that its attribution rests on.</param>
/// <param name="Place">Where the claim begins.</param>
public sealed record ClaimGrade(string? Id, AttributionGrade Grade, SourceSpan Place);

/// <summary>What became of a quote or passage that was looked up.</summary>
/// <param name="ClaimId">The claim that has it; null for one without an id.</param>
/// <param name="Document">The path of the document it was looked up in.</param>
/// <param name="Match">How it was found there, and where.</param>
/// <param name="IsPassage">Whether it is the document's own words around the claim, and not the speaker's.</param>
/// <param name="Place">Where it stands in the data.</param>
/// <param name="AsPrinted">The words as the document has them, where nothing but their typography differs; else null.</param>
public sealed record CheckedQuote(string? ClaimId, string Document, QuoteMatch Match, bool IsPassage, SourceSpan Place, string? AsPrinted = null);

/// <summary>What a check found.</summary>
/// <param name="Findings">In the order of the file; each says at which level it was made.</param>
/// <param name="Claims">The grade of each claim, in the order of the file.</param>
/// <param name="Quotes">The quotes and passages that were looked up, by document.</param>
/// <param name="Records">How many records the file lists.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, IReadOnlyList<ClaimGrade> Claims, IReadOnlyList<CheckedQuote> Quotes, int Records)
{
    /// <summary>Stretches of the text that are shown to nobody: no host prints a line that has a part of one.</summary>
    public IReadOnlyList<SourceSpan> Confidential { get; init; } = [];
}
