using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of fields, other than of their values.</summary>
public static class FieldChanges
{
    private const string UnknownToOld = "Code of the old schema refuses a field that it does not know.";
    private const string MayBeUnknown = "Old data may have an unknown field of the name, with any value.";

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor Added = Wider(
        "field-added", "The field {0} is new, and may be left out.", "Old data lacks it, and may.", UnknownToOld, "Publish it as a minor version, with 'since'.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor RequiredAdded = Other(
        "required-field-added", "The field {0} is new, and must be given.", "Old data lacks it.", UnknownToOld, "Make it optional, with '?', or give it a 'default'.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor AddedAmongUnknown = Narrower(
        "field-added-among-unknown", "The field {0} is new, in a record that kept unknown fields.", MayBeUnknown, "Code of the old schema keeps it as an unknown field.",
        "Give it a name that no data can have yet, and publish a major version.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor Removed = Narrower(
        "field-removed", "The field {0} is gone.", "Old data may have it, and it is refused now.", "The old schema let it be left out.", "Keep it, marked 'deprecated'; or remove it in a major version and put its name under 'reserved'.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor RequiredRemoved = Other(
        "required-field-removed", "The field {0}, which had to be given, is gone.", "Old data has it, and it is refused now.", "Code of the old schema misses it.", "Keep it, marked 'deprecated'; or remove it in a major version and put its name under 'reserved'.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor Freed = Wider(
        "field-freed", "The field {0} is gone, from a record that keeps unknown fields.", "Old data has it, and it is kept as an unknown field.", "New data may have anything under the name, or nothing.",
        "Put its name under 'reserved' in a major version, or keep it, marked 'deprecated'.");

    /// <summary>Arguments: old field, new name.</summary>
    public static readonly ChangeDescriptor Renamed = Wider(
        "field-renamed", "The field {0} is now called '{1}'.", "The old name is read, with a warning.", UnknownToOld, "Publish it as a minor version; keep 'renamedFrom' for as long as old data is read.");

    /// <summary>Arguments: field, old name.</summary>
    public static readonly ChangeDescriptor OldNameAdded = Wider(
        "old-name-added", "The field {0} is now also read by the name '{1}'.", "Its own name is read as before.", UnknownToOld, "Publish it as a minor version.");

    /// <summary>Arguments: field, old name.</summary>
    public static readonly ChangeDescriptor OldNameAddedAmongUnknown = Other(
        "old-name-added-among-unknown", "The field {0} is now also read by the name '{1}', in a record that kept unknown fields.", MayBeUnknown, "Code of the old schema does not take it for the field.", "Take 'renamedFrom' away.");

    /// <summary>Arguments: field, old name.</summary>
    public static readonly ChangeDescriptor OldNameRemoved = Narrower(
        "old-name-removed", "The field {0} is no longer read by its old name '{1}'.", "Old data may still have the old name.", "New data has the new name.", "Keep 'renamedFrom', or drop it in a major version and put the name under 'reserved'.");

    /// <summary>Arguments: field, old name.</summary>
    public static readonly ChangeDescriptor OldNameFreed = Other(
        "old-name-freed", "The field {0} is no longer read by its old name '{1}', in a record that keeps unknown fields.", "Old data that has the old name loses the field without a word.", "What new data has under the name is unknown to nobody but the new schema.", "Keep 'renamedFrom'.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor MadeRequired = Narrower(
        "field-made-required", "The field {0} must now be given.", "Old data may lack it.", "What has it is accepted as before.", "Leave it optional, with '?', or give it a 'default'; ask for it in a rule of severity warning first.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor MadeOptional = Wider(
        "field-made-optional", "The field {0} may now be left out.", "Old data has it.", "Code of the old schema misses it.", "Publish it as a minor version.");

    /// <summary>Arguments: field, old default, new default.</summary>
    public static readonly ChangeDescriptor DefaultChanged = Other(
        "default-changed", "Left out, the field {0} now stands for {2}, and stood for {1} before.", "Old data that leaves it out would mean something else.", "New data that leaves it out means something else to code of the old schema.",
        "Keep what an absent value stands for.");

    /// <summary>Arguments: field.</summary>
    public static readonly ChangeDescriptor IdentifierChanged = Other(
        "identifier-changed", "The field {0} is the identifier now, or no longer is.", "References in old data would lead elsewhere, and ids may stand twice.", "References in new data lead elsewhere for code of the old schema.", "Keep the identifier.");

    /// <summary>Arguments: field, 'is now' or 'is no longer'.</summary>
    public static readonly ChangeDescriptor SensitiveChanged = Harmless(
        "sensitive-changed", "The field {0} {1} sensitive.", "Records have it either way; public views and messages change.", "See who reads the public view.");

    /// <summary>Arguments: what, keywords.</summary>
    public static readonly ChangeDescriptor Described = Harmless(
        "description-changed", "{0} is described anew: {1}.", "Data is checked and read as before.", "Nothing. Triples made with the JSON-LD context change with 'uri'; C# code must follow 'csharpName'.");
}
