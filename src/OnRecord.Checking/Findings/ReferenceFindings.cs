using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR32xx: references between records.</summary>
public static class ReferenceFindings
{
    /// <summary>ONR3201: record type, id, suggestion.</summary>
    public static readonly FindingDescriptor Unresolved = new(
        "ONR3201", "Reference to nothing", "A02: No {0} has the id {1}.{2} Correct the id, or add the record.", Level: FindingLevel.Dossier);

    /// <summary>ONR3202: id, type found, where, type expected.</summary>
    public static readonly FindingDescriptor WrongType = new(
        "ONR3202", "Reference to another type", "A02: {0} is the id of a record of the type {1} (at {2}), and here stands the id of a {3}. Correct the id.", Level: FindingLevel.Dossier);
}
