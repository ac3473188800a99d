using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>ONR32xx: references between records.</summary>
public static class ReferenceFindings
{
    /// <summary>ONR3201: record type, id, suggestion.</summary>
    public static readonly FindingDescriptor Unresolved = new(
        "ONR3201", "Reference to nothing", "No {0} has the id '{1}'.{2} Add the record, or correct the id.", Level: FindingLevel.Dossier);

    /// <summary>ONR3202: id, type found, line, type expected.</summary>
    public static readonly FindingDescriptor WrongType = new(
        "ONR3202", "Reference to another type", "'{0}' is a {1} (line {2}), and this refers to a {3}. Correct the id.", Level: FindingLevel.Dossier);
}
