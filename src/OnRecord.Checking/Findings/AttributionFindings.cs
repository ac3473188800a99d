using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR31xx: attribution and relay.</summary>
public static class AttributionFindings
{
    /// <summary>ONR3101: what is wrong, how to mend it.</summary>
    public static readonly FindingDescriptor NoGround = new("ONR3101", "Claim without attribution", "A01: {0}. Nobody stands behind this claim: {1}.");

    /// <summary>ONR3102: the grounds that are present.</summary>
    public static readonly FindingDescriptor SeveralGrounds = new(
        "ONR3102",
        "Several grounds",
        "A01: An attribution has one ground, and here are {0}. Keep the one that says where the claim comes from; what another one says is a claim of its own.");

    /// <summary>ONR3103: what is there, how to mend it.</summary>
    public static readonly FindingDescriptor Unnamed = new("ONR3103", "Speaker without a name", "A03: {0} {1}");

    /// <summary>ONR3104: the members, in order.</summary>
    public static readonly FindingDescriptor Circle = new(
        "ONR3104",
        "Circle of claims",
        "A05: This leads in a circle: {0}. Nobody stands at its beginning. Remove the link that is wrong, and say who said it first.",
        Level: FindingLevel.Dossier);

    /// <summary>ONR3105: the id.</summary>
    public static readonly FindingDescriptor NoClaim = new(
        "ONR3105",
        "Relay that claims nothing",
        "A05: '{0}' claims nothing, so nothing can rest on it. Refer to the claim through which this one is known.",
        Level: FindingLevel.Dossier);

    /// <summary>ONR3106: how to mend it.</summary>
    public static readonly FindingDescriptor NoAnchor = new(
        "ONR3106", "Claim that is read nowhere", "A05: Nothing says where this claim can be read. {0}", Level: FindingLevel.Dossier);

    /// <summary>ONR3107: the document.</summary>
    public static readonly FindingDescriptor Retracted = new(
        "ONR3107",
        "Stands on a retracted document",
        "A05: The document '{0}' has been retracted, and nothing can stand on it. Find another ground, or take the claim back.",
        Level: FindingLevel.Dossier);

    /// <summary>ONR3108: the document.</summary>
    public static readonly FindingDescriptor ReadInRetracted = new(
        "ONR3108",
        "Read in a retracted document",
        "A05: The document '{0}', in which this is read, has been retracted. Keep it as a record of what was said, and rely on it no more.",
        FindingSeverity.Warning,
        FindingLevel.Dossier);

    /// <summary>ONR3109: the grade, the least that is asked for.</summary>
    public static readonly FindingDescriptor BelowGrade = new(
        "ONR3109",
        "Grade below the one asked for",
        "The attribution of this claim is {0}, and {1} is asked for here. Find a speaker who can be named or described, or leave the claim out.",
        Level: FindingLevel.Dossier);
}
