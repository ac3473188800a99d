using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Reading;

/// <summary>
/// What the readers report. The same mistake has one id in a schema and another in a data file. Each message format has
/// one place, <c>{0}</c>, for a sentence that says what is wrong and how to mend it.
/// </summary>
/// <param name="Syntax">Not YAML, not JSON.</param>
/// <param name="Limit">Too deep or too large.</param>
/// <param name="DuplicateKey">A key that stands twice in a mapping.</param>
/// <param name="RefusedFeature">YAML that is not taken: tags, several documents, keys that are no strings.</param>
/// <param name="CutByHash">A plain text cut short by a '#'.</param>
public sealed record ReadingCatalog(
    FindingDescriptor Syntax,
    FindingDescriptor Limit,
    FindingDescriptor DuplicateKey,
    FindingDescriptor RefusedFeature,
    FindingDescriptor CutByHash)
{
    /// <summary>For schemas.</summary>
    public static ReadingCatalog Schema { get; } = new(
        ReadingFindings.Syntax, ReadingFindings.Limit, ReadingFindings.DuplicateKey, ReadingFindings.RefusedYaml, ReadingFindings.CutScalar);
}
