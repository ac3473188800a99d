namespace OnRecord.Attribution;

/// <summary>How well a claim is attributed. A claim has the lowest grade of all that its attribution rests on.</summary>
public enum AttributionGrade
{
    /// <summary>It carries no attribution: nobody stands behind it.</summary>
    None,

    /// <summary>Somebody stands behind it who can't be named or asked: unidentified, a weasel phrase, the narrator alone.</summary>
    Weak,

    /// <summary>A named or described source, read in a document or witnessed. No defence in law: repeating a libel publishes it.</summary>
    Full,
}

/// <summary>What a claim can be attributed to.</summary>
public enum GroundKind
{
    /// <summary>Speakers.</summary>
    Speakers,

    /// <summary>A document that asserts it.</summary>
    Document,

    /// <summary>The article's own voice.</summary>
    Narrator,

    /// <summary>A named reporter who saw it. Needs no document.</summary>
    Witness,
}

/// <summary>A ground that is present.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Ids">The ids referred to; empty for the narrator.</param>
public readonly record struct Ground(GroundKind Kind, IReadOnlyList<string> Ids);

/// <summary>A claim as the analysis sees it: ids and flags, made from data nodes by the checker and from objects by generated code.</summary>
/// <param name="id">The claim's id; null for one without.</param>
public sealed class ClaimFact(string? id)
{
    /// <summary>The claim's id; null for one without.</summary>
    public string? Id { get; } = id;

    /// <summary>False where the role's <c>when</c> does not hold: the record is no claim and can't be relied on.</summary>
    public bool IsClaim { get; set; } = true;

    /// <summary>False where a record-level check failed, such as the one for a ground: it has been reported, and the grade is none.</summary>
    public bool IsIntact { get; set; } = true;

    /// <summary>The grounds that are present.</summary>
    public IReadOnlyList<Ground> Grounds { get; set; } = [];

    /// <summary>The document that the claim is read in.</summary>
    public string? Document { get; set; }

    /// <summary>False where the schema gives its claims no place for a document: then none is asked for.</summary>
    public bool NeedsAnchor { get; set; } = true;

    /// <summary>The claim through which this one is known.</summary>
    public string? RelayedBy { get; set; }

    /// <summary>The claims or documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; set; } = [];

    /// <summary>True where a rule with <c>grade: weak</c> fails for it.</summary>
    public bool IsCapped { get; set; }
}

/// <summary>A speaker as the analysis sees it.</summary>
/// <param name="IsIdentified">One of the naming fields is present, not blank and no placeholder.</param>
/// <param name="IsCapped">A rule with <c>grade: weak</c> fails for it.</param>
public readonly record struct SpeakerFact(bool IsIdentified, bool IsCapped);

/// <summary>A document as the analysis sees it.</summary>
/// <param name="IsRetracted">Nothing can stand on it any more.</param>
/// <param name="IsCapped">A rule with <c>grade: weak</c> fails for it.</param>
public readonly record struct DocumentFact(bool IsRetracted, bool IsCapped);

/// <summary>Everything that the analysis needs to know of a dossier.</summary>
public sealed class AttributionFacts
{
    /// <summary>In the order of the data.</summary>
    public List<ClaimFact> Claims { get; } = [];

    /// <summary>By id.</summary>
    public Dictionary<string, SpeakerFact> Speakers { get; } = new(StringComparer.Ordinal);

    /// <summary>By id.</summary>
    public Dictionary<string, DocumentFact> Documents { get; } = new(StringComparer.Ordinal);
}
