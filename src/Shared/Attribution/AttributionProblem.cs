namespace OnRecord.Attribution;

/// <summary>What is wrong with a claim's attribution, seen in its dossier. A reference that doesn't resolve is reported as such and not here.</summary>
public enum AttributionProblemKind
{
    /// <summary>The relay or basis leads back to the claim. The detail names the members in order.</summary>
    Cycle,

    /// <summary>What it is relayed by or rests on is a record that claims nothing. The detail is its id.</summary>
    NoClaim,

    /// <summary>The end of the relay chain is neither read in a document nor witnessed.</summary>
    NoAnchor,

    /// <summary>It stands on a document that has been retracted, from another document. The detail is the retracted document's id.</summary>
    StandsOnRetracted,

    /// <summary>It was read in a document that has been retracted: no error, so that the dossier of such an article can be kept. The detail is the document's id.</summary>
    ReadInRetracted,
}

/// <summary>The part of a claim that a problem is about.</summary>
public enum AttributionPart
{
    /// <summary>The attribution as a whole.</summary>
    Attribution,

    /// <summary>The ground.</summary>
    Ground,

    /// <summary>The document it is read in.</summary>
    Document,

    /// <summary>The claim it is relayed by.</summary>
    RelayedBy,

    /// <summary>A claim or document it rests on.</summary>
    Basis,
}

/// <summary>One problem.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Claim">Index of the claim in <see cref="AttributionFacts.Claims"/>.</param>
/// <param name="Part">Where in the claim.</param>
/// <param name="Index">Position in <see cref="ClaimFact.Basis"/>; otherwise 0.</param>
/// <param name="Detail">What the message tells.</param>
public readonly record struct AttributionProblem(AttributionProblemKind Kind, int Claim, AttributionPart Part, int Index, string Detail);

/// <summary>The answer of <see cref="AttributionAnalysis"/>.</summary>
/// <param name="Grades">One a claim, in the order of <see cref="AttributionFacts.Claims"/>.</param>
/// <param name="Problems">In the order of the claims.</param>
public sealed record AttributionResult(IReadOnlyList<AttributionGrade> Grades, IReadOnlyList<AttributionProblem> Problems);
