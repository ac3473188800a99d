using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Findings;

/// <summary>ONR30xx: the text of a data file, and the shape of each record in it.</summary>
public static class ShapeFindings
{
    /// <summary>ONR3001: what is wrong and how to mend it.</summary>
    public static readonly FindingDescriptor Syntax = new("ONR3001", "Not valid YAML or JSON", "{0}");

    /// <summary>ONR3002: what is too large.</summary>
    public static readonly FindingDescriptor Limit = new("ONR3002", "Too large or too deep", "{0}");

    /// <summary>ONR3003: the key.</summary>
    public static readonly FindingDescriptor DuplicateKey = new("ONR3003", "Key given twice", "{0}");

    /// <summary>ONR3004: what is refused.</summary>
    public static readonly FindingDescriptor RefusedYaml = new("ONR3004", "YAML feature that OnRecord refuses", "{0}");

    /// <summary>ONR3005: field, what it is no field of, suggestion.</summary>
    public static readonly FindingDescriptor UnknownField = new("ONR3005", "Unknown field", "'{0}' is no field of {1}.{2}");

    /// <summary>ONR3006: field, record, what it holds.</summary>
    public static readonly FindingDescriptor MissingField = new("ONR3006", "Missing field", "'{0}' is missing, and {1} needs it: {2}.");

    /// <summary>ONR3007: what, expected, found, how to mend it.</summary>
    public static readonly FindingDescriptor WrongKind = new("ONR3007", "Wrong kind of value", "{0} must be {1}, and is {2}.{3}");

    /// <summary>ONR3008: how to mend it.</summary>
    public static readonly FindingDescriptor CutByHash = new("ONR3008", "Text cut by '#'", "{0}");

    /// <summary>ONR3009: what, what is asked of it.</summary>
    public static readonly FindingDescriptor Constraint = new("ONR3009", "Value breaks a constraint", "{0} {1}.");

    /// <summary>ONR3010: what, value, suggestion or the values there are.</summary>
    public static readonly FindingDescriptor UnknownValue = new("ONR3010", "Unknown value", "{0} can't be {1}.{2}");

    /// <summary>ONR3011: what, value, expected.</summary>
    public static readonly FindingDescriptor Format = new("ONR3011", "Wrong format", "{0} is {1}. It must be {2}.");

    /// <summary>ONR3012: id, where it is taken.</summary>
    public static readonly FindingDescriptor DuplicateId = new(
        "ONR3012",
        "Id given twice",
        "The id '{0}' is taken by the record at {1}. An id is unique in a dossier and what it includes, whatever the type: give one of the two another.",
        Level: FindingLevel.Dossier);

    /// <summary>ONR3013: fields, record type, where the other one is.</summary>
    public static readonly FindingDescriptor NotUnique = new(
        "ONR3013",
        "Value not unique",
        "{0} must be unique to each {1}, and the record at {2} has the same. Correct the one that is wrong.",
        Level: FindingLevel.Dossier);

    /// <summary>ONR3014: what, since when, what to use instead.</summary>
    public static readonly FindingDescriptor Deprecated = new("ONR3014", "Deprecated", "{0} is deprecated{1}.{2}", FindingSeverity.Warning);

    /// <summary>ONR3015: old name, new name.</summary>
    public static readonly FindingDescriptor Renamed = new(
        "ONR3015", "Field renamed", "'{0}' is now called '{1}'. The old name is still read: write the new one.", FindingSeverity.Warning);

    /// <summary>ONR3016: field, record.</summary>
    public static readonly FindingDescriptor Reserved = new(
        "ONR3016", "Reserved field", "'{0}' was once a field of {1}, and may not come back. Remove it, or use the field that took its place.");

    /// <summary>ONR3017: what to write.</summary>
    public static readonly FindingDescriptor NoSchema = new("ONR3017", "No schema for a data file", "{0}");

    /// <summary>ONR3018: path, why not and how to mend it.</summary>
    public static readonly FindingDescriptor BadInclude = new("ONR3018", "Include can't be read", "'{0}' can't be included: {1}", Level: FindingLevel.Dossier);

    /// <summary>ONR3019: what is wrong, the types there are.</summary>
    public static readonly FindingDescriptor UnknownType = new("ONR3019", "Unknown record type", "{0} {1}");

    /// <summary>What the readers report for data files.</summary>
    public static ReadingCatalog Reading { get; } = new(Syntax, Limit, DuplicateKey, RefusedYaml, CutByHash);
}
