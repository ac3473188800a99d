namespace OnRecord.Schema.Findings;

/// <summary>ONR15xx: imports.</summary>
public static class ImportFindings
{
    /// <summary>ONR1501: target, how to mend.</summary>
    public static readonly FindingDescriptor NotFound = new(
        "ONR1501", "Import not found", "The import '{0}' is not found: {1}.");

    /// <summary>ONR1502: the circle.</summary>
    public static readonly FindingDescriptor Circle = new(
        "ONR1502", "Imports go round in a circle", "This import leads back to the schema itself: {0}. Move what both need to a third schema.");

    /// <summary>ONR1503: alias, suggestion.</summary>
    public static readonly FindingDescriptor UnknownAlias = new(
        "ONR1503", "Unknown import", "'{0}' is no import of this schema.{1}");

    /// <summary>ONR1504: target, why.</summary>
    public static readonly FindingDescriptor BadTarget = new(
        "ONR1504", "Not an import", "'{0}' can't be imported: {1}.");

    /// <summary>ONR1505: target, the schema's id.</summary>
    public static readonly FindingDescriptor NoId = new(
        "ONR1505",
        "Import without an id",
        "'{0}' has no id, so that a project which imports '{1}' from this one's assembly can't find it. Give that schema an 'id'.",
        FindingSeverity.Warning);
}
