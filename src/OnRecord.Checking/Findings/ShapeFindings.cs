using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Findings;

/// <summary>ONR30xx: the shape of a data file and of each record in it.</summary>
public static class ShapeFindings
{
    /// <summary>ONR3001.</summary>
    public static readonly FindingDescriptor Syntax = new("ONR3001", "Not valid YAML or JSON", "{0}");

    /// <summary>ONR3002.</summary>
    public static readonly FindingDescriptor Limit = new("ONR3002", "Too large or too deep", "{0}");

    /// <summary>ONR3003.</summary>
    public static readonly FindingDescriptor DuplicateKey = new("ONR3003", "Key given twice", "{0}");

    /// <summary>ONR3004.</summary>
    public static readonly FindingDescriptor RefusedYaml = new("ONR3004", "YAML feature that OnRecord refuses", "{0}");

    /// <summary>ONR3005: field, record, suggestion or the known fields.</summary>
    public static readonly FindingDescriptor UnknownField = new("ONR3005", "Unknown field", "'{0}' is no field of {1}.{2}");

    /// <summary>ONR3006: record, field, what it holds.</summary>
    public static readonly FindingDescriptor MissingField = new("ONR3006", "Missing field", "{0} needs the field '{1}': {2}.");

    /// <summary>ONR3007: field, expected, found, mend.</summary>
    public static readonly FindingDescriptor WrongKind = new("ONR3007", "Wrong kind of value", "'{0}' must be {1}, and is {2}.{3}");

    /// <summary>ONR3008.</summary>
    public static readonly FindingDescriptor CutByHash = new("ONR3008", "Text cut by '#'", "{0}");

    /// <summary>ONR3009: field, value, what is asked.</summary>
    public static readonly FindingDescriptor Constraint = new("ONR3009", "Value breaks a constraint", "'{0}' is {1}, but {2}.");

    /// <summary>ONR3010: field, value, the values there are, suggestion.</summary>
    public static readonly FindingDescriptor UnknownEnumValue = new("ONR3010", "Unknown value", "'{0}' can't be {1}. It is one of: {2}.{3}");

    /// <summary>ONR3011: field, value, format, example.</summary>
    public static readonly FindingDescriptor Format = new("ONR3011", "Wrong format", "'{0}' is {1}, which is no {2}. Write it like {3}.");

    /// <summary>ONR3012: id, the line of the first.</summary>
    public static readonly FindingDescriptor DuplicateId = new(
        "ONR3012", "Id given twice", "The id '{0}' is already that of the record at line {1}. An id is unique in its dossier, whatever the type: give one of the two another.", Level: FindingLevel.Dossier);

    /// <summary>ONR3013: fields, record, the line of the first.</summary>
    public static readonly FindingDescriptor NotUnique = new(
        "ONR3013", "Value not unique", "No two records of the type {1} may share {0}; the record at line {2} has the same.", Level: FindingLevel.Dossier);

    /// <summary>ONR3014: record, field, since, instead.</summary>
    public static readonly FindingDescriptor Deprecated = new("ONR3014", "Deprecated", "'{0}' is deprecated{1}.{2}", FindingSeverity.Warning);

    /// <summary>ONR3015: old name, new name.</summary>
    public static readonly FindingDescriptor Renamed = new(
        "ONR3015", "Field renamed", "'{0}' is now called '{1}'. The old name is still read; write the new one.", FindingSeverity.Warning);

    /// <summary>ONR3016: field, record.</summary>
    public static readonly FindingDescriptor Reserved = new(
        "ONR3016", "Reserved field", "'{0}' was once a field of {1}, and may not be used again. Remove it, or use the field that took its place.");

    /// <summary>ONR3017: what the file says, what there is.</summary>
    public static readonly FindingDescriptor UnknownSchema = new("ONR3017", "No schema for a data file", "{0}");

    /// <summary>ONR3018: what, instead.</summary>
    public static readonly FindingDescriptor NotSupported = new("ONR3018", "Not supported yet", "{0} is not supported yet: {1}.");

    /// <summary>ONR3019: type, the types there are, suggestion.</summary>
    public static readonly FindingDescriptor UnknownType = new("ONR3019", "Unknown record type", "{0} It is one of: {1}.{2}");

    /// <summary>What the readers report for data files.</summary>
    public static ReadingCatalog Reading { get; } = new(Syntax, Limit, DuplicateKey, RefusedYaml, CutByHash);
}
