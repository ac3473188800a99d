using OnRecord.Attribution;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>How well a claim is attributed.</summary>
/// <param name="Id">The claim's id; null for one without.</param>
/// <param name="Grade">The lowest grade of all that its attribution rests on.</param>
/// <param name="Place">Where the claim begins.</param>
public sealed record ClaimGrade(string? Id, AttributionGrade Grade, SourceSpan Place);
