using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of what a value may be: the type and constraints of a field, the record of a dossier's list.</summary>
public static class ValueChanges
{
    private const string Fits = "All that was accepted still is.";
    private const string MayNotFit = "Old data may have what no longer is.";
    private const string OldRefuses = "Code of the old schema refuses what is now possible.";
    private const string OldAccepts = "Code of the old schema accepts all that is still possible.";

    /// <summary>Arguments: what, old type, new type.</summary>
    public static readonly ChangeDescriptor TypeWidened = Wider(
        "type-widened", "{0} is now {2}, and was {1}.", "Every old value is one of the new type.", OldRefuses, "Publish it as a minor version. C# code that uses the old type must follow.");

    /// <summary>Arguments: what, old type, new type.</summary>
    public static readonly ChangeDescriptor TypeNarrowed = Narrower(
        "type-narrowed", "{0} is now {2}, and was {1}.", "Old data may have values that the new type has not.", "Every new value is one of the old type.", "Keep the type, or add a field of the new one and deprecate this.");

    /// <summary>Arguments: what, old type, new type.</summary>
    public static readonly ChangeDescriptor TypeChanged = Other(
        "type-changed", "{0} is now {2}, and was {1}.", "Values of the old type are none of the new, or are taken for something else.", "Values of the new type are none of the old, or are taken for something else.",
        "Keep the type, or add a field of the new one and deprecate this.");

    /// <summary>Arguments: what, old type, new type.</summary>
    public static readonly ChangeDescriptor TypeRenamed = Harmless(
        "type-renamed", "{0} is now {2}, and was {1}.", "Both have the same values.", "C# code that uses the old type must follow.");

    /// <summary>Arguments: what, keyword, old, new.</summary>
    public static readonly ChangeDescriptor Loosened = Wider(
        "constraint-loosened", "{0}: '{1}' was {2}, and is {3}.", Fits, OldRefuses, "Publish it as a minor version.");

    /// <summary>Arguments: what, keyword, old, new.</summary>
    public static readonly ChangeDescriptor Tightened = Narrower(
        "constraint-tightened", "{0}: '{1}' was {2}, and is {3}.", MayNotFit, OldAccepts, "Keep the constraint as it was, or ask for more in a rule of severity warning.");

    /// <summary>Arguments: what, keyword, old, new.</summary>
    public static readonly ChangeDescriptor Changed = Other(
        "constraint-changed", "{0}: '{1}' was {2}, and is {3}.", "That all which was accepted still is can't be shown.", "That the old schema accepts all which is now possible can't be shown.",
        "Keep the constraint as it was, or choose one of which it is plain that it lets through all that the old one did.");
}
