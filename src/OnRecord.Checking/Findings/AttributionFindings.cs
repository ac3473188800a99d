using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR31xx: attribution and relay.</summary>
public static class AttributionFindings
{
    /// <summary>ONR3101: what is missing, how to mend it.</summary>
    public static readonly FindingDescriptor NoGround = new("ONR3101", "Claim without attribution", "{0} Nobody stands behind this claim: {1}.");

    /// <summary>ONR3102: the grounds that are present.</summary>
    public static readonly FindingDescriptor SeveralGrounds = new(
        "ONR3102", "Several grounds", "The attribution has {0}, and may have one ground only. Keep the one that says where the claim comes from; put others into claims of their own.");

    /// <summary>ONR3103: what is there, the naming fields.</summary>
    public static readonly FindingDescriptor Unnamed = new("ONR3103", "Speaker without a name", "{0} Name or describe who it is in {1}.");

    /// <summary>ONR3104: the members.</summary>
    public static readonly FindingDescriptor Cycle = new(
        "ONR3104", "Circle of claims", "This leads in a circle: {0}. A chain of claims begins with somebody who said it first; remove the link that is wrong.", Level: FindingLevel.Dossier);

    /// <summary>ONR3105: the id.</summary>
    public static readonly FindingDescriptor NoClaim = new(
        "ONR3105", "Relay that claims nothing", "'{0}' claims nothing itself, so nothing can rest on it. Refer to the claim through which this one is known.", Level: FindingLevel.Dossier);

    /// <summary>ONR3106: the field, where there is one.</summary>
    public static readonly FindingDescriptor NoAnchor = new(
        "ONR3106", "Claim that is read nowhere", "The chain behind this claim ends without a document. Say where it is read{0}, or that a reporter witnessed it.", Level: FindingLevel.Dossier);

    /// <summary>ONR3107: the document.</summary>
    public static readonly FindingDescriptor Retracted = new(
        "ONR3107", "Stands on a retracted document", "The document '{0}' has been retracted, and nothing can stand on it. Find another source, or remove the claim.", Level: FindingLevel.Dossier);

    /// <summary>ONR3108: the document.</summary>
    public static readonly FindingDescriptor ReadInRetracted = new(
        "ONR3108", "Read in a retracted document", "The document '{0}', in which this is read, has been retracted. Keep it as a record of what was said, and don't rely on it.", FindingSeverity.Warning, FindingLevel.Dossier);
}
