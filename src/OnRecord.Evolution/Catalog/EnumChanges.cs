using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of enums.</summary>
public static class EnumChanges
{
    /// <summary>Arguments: enum.</summary>
    public static readonly ChangeDescriptor Added = Harmless("enum-added", "The enum {0} is new.", "Only the fields that use it count, and they are compared one by one.", "Nothing.");

    /// <summary>Arguments: enum.</summary>
    public static readonly ChangeDescriptor Removed = Harmless("enum-removed", "The enum {0} is gone.", "Only the fields that used it count, and they are compared one by one.", "C# code that uses it must follow.");

    /// <summary>Arguments: enum, value.</summary>
    public static readonly ChangeDescriptor ValueAdded = Wider(
        "enum-value-added", "The enum {0} has the new value '{1}'.", "Old data has none of it.", "Code of the old schema refuses a value that it does not know.", "Publish it as a minor version. An enum that grows is better 'open: true' from the beginning.");

    /// <summary>Arguments: enum, value.</summary>
    public static readonly ChangeDescriptor ValueRemoved = Narrower(
        "enum-value-removed", "The enum {0} has no value '{1}' any more.", "Old data may have it.", "Nobody writes it any more.", "Keep it, marked 'deprecated' with what to 'use' instead.");

    /// <summary>Arguments: enum, value.</summary>
    public static readonly ChangeDescriptor OpenValueAdded = Harmless("open-enum-value-added", "The open enum {0} has the new value '{1}'.", "An open enum keeps a value that it does not know.", "Nothing.");

    /// <summary>Arguments: enum, value.</summary>
    public static readonly ChangeDescriptor OpenValueRemoved = Harmless("open-enum-value-removed", "The open enum {0} has no value '{1}' any more.", "An open enum keeps a value that it does not know.", "C# code that uses it must follow.");

    /// <summary>Arguments: enum.</summary>
    public static readonly ChangeDescriptor Opened = Wider("enum-opened", "The enum {0} is now open.", "All its values are still values.", "Code of the old schema refuses a value that it does not know.", "Publish it as a minor version. C# code must follow: the enum is a struct now.");

    /// <summary>Arguments: enum.</summary>
    public static readonly ChangeDescriptor Closed = Narrower("enum-closed", "The enum {0} is no longer open.", "Old data may have values that it does not know.", "All its values are still values.", "Keep 'open: true'.");
}
