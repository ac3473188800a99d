namespace OnRecord.Schema.Findings;

/// <summary>ONR11xx: names, in the schema and in C#.</summary>
public static class NameFindings
{
    /// <summary>ONR1101: name, kind, right spelling.</summary>
    public static readonly FindingDescriptor NotPascalCase = new(
        "ONR1101", "Name is not in Pascal case", "'{0}' can't name {1}: such names are letters (A to Z) and digits, and begin with a capital{2}.");

    /// <summary>ONR1102: name, kind, why not.</summary>
    public static readonly FindingDescriptor Unusable = new(
        "ONR1102", "Name can't be used", "'{0}' can't name {1}: {2}.");

    /// <summary>ONR1103: name, kind of the other.</summary>
    public static readonly FindingDescriptor Taken = new(
        "ONR1103", "Name is taken", "'{0}' is already the name of {1}. Names are unique across the enums, types, mixins, records and the dossier of a schema: choose another.");

    /// <summary>ONR1104: name, C# name, other name.</summary>
    public static readonly FindingDescriptor SameInCSharp = new(
        "ONR1104", "Same name in C#", "'{0}' would be '{1}' in C#, as '{2}' is. Give one of them another name there: 'csharpName: Other'.");

    /// <summary>ONR1105: name, C# name, what it would hide.</summary>
    public static readonly FindingDescriptor HidesMember = new(
        "ONR1105", "Name hides a member in C#", "'{0}' would be '{1}' in C#, and that is {2}. Give it another name there: 'csharpName: Other'.");

    /// <summary>ONR1106: name.</summary>
    public static readonly FindingDescriptor NothingInCSharp = new(
        "ONR1106", "No name in C#", "'{0}' has no letter or digit to make a C# name of. Give it one: 'csharpName: Other'.");

    /// <summary>ONR1107: name, right spelling.</summary>
    public static readonly FindingDescriptor BadCSharpName = new(
        "ONR1107", "Not a C# name", "'{0}' can't be a 'csharpName': letters and digits only, and a capital first{1}.");

    /// <summary>ONR1108: namespace.</summary>
    public static readonly FindingDescriptor BadNamespace = new(
        "ONR1108", "Not a namespace", "'{0}' is no C# namespace: write identifiers joined by dots, such as 'CourtDesk.Records', and no C# keyword.");

    /// <summary>ONR1109: name, record.</summary>
    public static readonly FindingDescriptor Reserved = new(
        "ONR1109", "Reserved name comes back", "'{0}' is reserved in '{1}': a field of that name was there once, and old data may still hold it. Choose another name, or take it off 'reserved'.");

    /// <summary>ONR1110: namespace, whose.</summary>
    public static readonly FindingDescriptor NamespaceOfOthers = new(
        "ONR1110", "Namespace of others", "'{0}' is a namespace of {1}: a record there could hide a type of theirs, or be hidden by one. Choose one of your own, such as 'CourtDesk.Records'.");
}
