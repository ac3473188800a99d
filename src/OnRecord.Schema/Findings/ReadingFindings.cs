namespace OnRecord.Schema.Findings;

/// <summary>ONR10xx: the text of a schema, before any name in it is looked up.</summary>
public static class ReadingFindings
{
    /// <summary>ONR1001.</summary>
    public static readonly FindingDescriptor Syntax = new("ONR1001", "Not valid YAML", "{0}");

    /// <summary>ONR1002.</summary>
    public static readonly FindingDescriptor Limit = new("ONR1002", "Too large or too deep", "{0}");

    /// <summary>ONR1003.</summary>
    public static readonly FindingDescriptor DuplicateKey = new("ONR1003", "Key given twice", "{0}");

    /// <summary>ONR1004.</summary>
    public static readonly FindingDescriptor RefusedYaml = new("ONR1004", "YAML feature that OnRecord refuses", "{0}");

    /// <summary>ONR1005: keyword, subject, suggestion or the known keywords.</summary>
    public static readonly FindingDescriptor UnknownKeyword = new(
        "ONR1005", "Unknown keyword", "'{0}' is no keyword of {1}.{2}");

    /// <summary>ONR1006: keyword, subject, how to write it.</summary>
    public static readonly FindingDescriptor MissingKeyword = new(
        "ONR1006", "Missing keyword", "'{0}' is missing in {1}: write '{2}'.");

    /// <summary>ONR1007: what, expected, found.</summary>
    public static readonly FindingDescriptor WrongKind = new(
        "ONR1007", "Wrong kind of value", "{0} must be {1}, and not {2}.");

    /// <summary>ONR1008.</summary>
    public static readonly FindingDescriptor CutScalar = new("ONR1008", "Text cut by '#'", "{0}");

    /// <summary>ONR1010: keyword, value, the words it takes, suggestion.</summary>
    public static readonly FindingDescriptor UnknownWord = new(
        "ONR1010", "Unknown word", "'{0}' can't be '{1}'. It is one of: {2}.{3}");

    /// <summary>ONR1011: what, value, expected form.</summary>
    public static readonly FindingDescriptor Malformed = new(
        "ONR1011", "Malformed value", "{0} '{1}' is malformed: write {2}.");

    /// <summary>ONR1012: entry, what.</summary>
    public static readonly FindingDescriptor DuplicateEntry = new(
        "ONR1012", "Entry given twice", "'{0}' stands in {1} already: remove one of the two.");

    /// <summary>ONR1013: what, what to write.</summary>
    public static readonly FindingDescriptor Empty = new(
        "ONR1013", "Empty", "{0} is empty: write {1}, or leave it out.");

    /// <summary>ONR1014: the version found.</summary>
    public static readonly FindingDescriptor LanguageVersion = new(
        "ONR1014", "Unknown version of the schema language", "'onrecord: {0}' is a version of the schema language that this build doesn't know. Write 'onrecord: 1', or update the OnRecord package.");

    /// <summary>ONR1015: prefix, suggestion.</summary>
    public static readonly FindingDescriptor UnknownPrefix = new(
        "ONR1015", "Unknown prefix", "'{0}:' is no prefix of this schema.{1} Declare it under 'prefixes:', or write the whole URI.");
}
