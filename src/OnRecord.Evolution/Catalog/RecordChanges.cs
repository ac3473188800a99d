using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of record types as a whole.</summary>
public static class RecordChanges
{
    private const string OldCodeRefuses = "Code of the old schema refuses what it does not know.";

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor Added = Wider(
        "record-added", "The record {0} is new.", "Old data has none of it.", OldCodeRefuses, "Publish it as a minor version.");

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor Removed = Narrower(
        "record-removed", "The record {0} is gone.", "Old data of the type can't be read any more.", "Nobody writes it any more.",
        "Keep it, marked 'deprecated'. A record can't be renamed: declare the new one beside the old one.");

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor MadeAbstract = Narrower(
        "record-made-abstract", "The record {0} is now abstract.", "Old data of the type itself can't be read any more.", "Nobody writes it any more.",
        "Keep it as it was, and give the records that are to share its fields a mixin.");

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor MadeConcrete = Wider(
        "record-made-concrete", "The record {0} is no longer abstract.", "Old data has none of the type itself.", OldCodeRefuses, "Publish it as a minor version.");

    /// <summary>Arguments: abstract record, leaf.</summary>
    public static readonly ChangeDescriptor LeafAdded = Wider(
        "leaf-added", "{1} now extends {0}.", "Old data has no {1} where {0} stands.", OldCodeRefuses, "Publish it as a minor version.");

    /// <summary>Arguments: abstract record, leaf.</summary>
    public static readonly ChangeDescriptor LeafRemoved = Narrower(
        "leaf-removed", "{1} no longer extends {0}.", "Old data may have a {1} where {0} stands, by '$type' or by reference.", "Nobody writes it there any more.",
        "Let the record extend what it did.");

    /// <summary>Arguments: record, old base, new base.</summary>
    public static readonly ChangeDescriptor BaseChanged = Harmless(
        "base-changed", "{0} extends {2}, and extended {1} before.", "Data shows only the fields, which are compared one by one.", "C# code that relies on the base must follow.");

    /// <summary>Arguments: record, old mixins, new mixins.</summary>
    public static readonly ChangeDescriptor MixinsChanged = Harmless(
        "mixins-changed", "{0} uses the mixins {2}, and used {1} before.", "Data shows only the fields, which are compared one by one.", "C# code that relies on the interface must follow.");

    /// <summary>Arguments: record, field.</summary>
    public static readonly ChangeDescriptor ShortFormAdded = Wider(
        "short-form-added", "A plain value may now stand for {0}, as its '{1}'.", "The long form is read as before.", "Code of the old schema refuses the short form.", "Publish it as a minor version.");

    /// <summary>Arguments: record, field.</summary>
    public static readonly ChangeDescriptor ShortFormRemoved = Narrower(
        "short-form-removed", "A plain value may no longer stand for {0}, as its '{1}'.", "Old data may be written in the short form.", "The long form is read as before.", "Keep 'shortForm'.");

    /// <summary>Arguments: record, old field, new field.</summary>
    public static readonly ChangeDescriptor ShortFormChanged = Other(
        "short-form-changed", "A plain value for {0} is now its '{2}', and was its '{1}' before.", "The same value would mean another field.", "The same value would mean another field.", "Keep 'shortForm' as it was.");

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor AdditionalAllowed = Wider(
        "additional-properties-allowed", "{0} now keeps unknown fields.", "Old data has none.", "Code of the old schema refuses unknown fields.", "Publish it as a minor version.");

    /// <summary>Arguments: record.</summary>
    public static readonly ChangeDescriptor AdditionalRefused = Narrower(
        "additional-properties-refused", "{0} no longer keeps unknown fields.", "Old data may have some.", "New data has none.", "Keep 'additionalProperties: true', or declare the fields that are in use.");

    /// <summary>Arguments: record, fields.</summary>
    public static readonly ChangeDescriptor UniqueAdded = Narrower(
        "unique-added", "No two records of {0} may share {1} any more.", "Old data may have two that do.", "What is unique is accepted as before.", "Ask for it in a rule of severity warning first.");

    /// <summary>Arguments: record, fields.</summary>
    public static readonly ChangeDescriptor UniqueRemoved = Wider(
        "unique-removed", "Records of {0} may now share {1}.", "What is unique is accepted as before.", "Code of the old schema refuses two that share it.", "Publish it as a minor version.");

    /// <summary>Arguments: record, name.</summary>
    public static readonly ChangeDescriptor Reserved = Harmless(
        "name-reserved", "The name '{1}' is now reserved in {0}.", "It is no field, and was refused before.", "Nothing: this is how a name is retired.");

    /// <summary>Arguments: record, name.</summary>
    public static readonly ChangeDescriptor ReservedAmongUnknown = Narrower(
        "unknown-name-reserved", "The name '{1}' is now reserved in {0}, which keeps unknown fields.", "Old data may have an unknown field of the name.", "New data has none.", "Leave it out of 'reserved'.");

    /// <summary>Arguments: record, name.</summary>
    public static readonly ChangeDescriptor Unreserved = Narrower(
        "name-unreserved", "The name '{1}' is no longer reserved in {0}.", "It may come back with another meaning, and still older data have it with its first.", "It is no field, and is refused as before.",
        "Keep the name under 'reserved', and give a new field another.");

    /// <summary>Arguments: record, name.</summary>
    public static readonly ChangeDescriptor UnreservedAmongUnknown = Other(
        "unknown-name-unreserved", "The name '{1}' is no longer reserved in {0}, which keeps unknown fields.", "It may come back with another meaning, and still older data have it with its first.",
        "Code of the old schema refuses it.", "Keep the name under 'reserved', and give a new field another.");

    /// <summary>Arguments: record, role.</summary>
    public static readonly ChangeDescriptor RoleChanged = Other(
        "role-changed", "The {1} role of {0} is another.", "Attribution, relay and quotes are checked by the roles: old data was never checked so.",
        "Code of the old schema checks new data by the old role.", "Keep the role, or publish a major version.");
}
