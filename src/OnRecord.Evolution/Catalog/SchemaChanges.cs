using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of a schema as a whole, and of the shape of its data files.</summary>
public static class SchemaChanges
{
    private const string OldFileCode = "Code of the old schema refuses a list that it does not know.";

    /// <summary>Arguments: old id, new id.</summary>
    public static readonly ChangeDescriptor IdChanged = Other(
        "id-changed", "The schema's id is now '{1}', and was '{0}'.", "Data and schemas that name it by the old id find nothing.", "Code of the old schema does not know the new id.", "Keep the id: the version says what changed.");

    /// <summary>Arguments: old namespace, new namespace.</summary>
    public static readonly ChangeDescriptor NamespaceChanged = Harmless(
        "namespace-changed", "The C# namespace is now '{1}', and was '{0}'.", "Data does not have it.", "C# code must follow.");

    /// <summary>Arguments: mixin, 'is new' or 'is gone'.</summary>
    public static readonly ChangeDescriptor MixinChanged = Harmless(
        "mixin-changed", "The mixin {0} {1}.", "Only the records that use it count, and their fields are compared one by one.", "C# code that uses the interface must follow.");

    /// <summary>Arguments: dossier.</summary>
    public static readonly ChangeDescriptor DossierAdded = Wider(
        "dossier-added", "The schema has data files now, as {0}.", "There were none before.", "Code of the old schema reads no data file.", "Publish it as a minor version.");

    /// <summary>Arguments: dossier.</summary>
    public static readonly ChangeDescriptor DossierRemoved = Narrower(
        "dossier-removed", "The schema has no data files any more; they were {0}.", "Old data files can't be read.", "Nobody writes them any more.", "Keep 'dossier'.");

    /// <summary>Arguments: old name, new name.</summary>
    public static readonly ChangeDescriptor DossierRenamed = Harmless(
        "dossier-renamed", "The dossier is now called {1}, and was {0}.", "Data files do not have the name.", "C# code must follow.");

    /// <summary>Arguments: list.</summary>
    public static readonly ChangeDescriptor ListAdded = Wider(
        "list-added", "The dossier has a new list '{0}'.", "Old data files lack it, and may.", OldFileCode, "Publish it as a minor version.");

    /// <summary>Arguments: list.</summary>
    public static readonly ChangeDescriptor ListRemoved = Narrower(
        "list-removed", "The dossier has no list '{0}' any more.", "Old data files may have it, and references may lead to its records.", "Nobody writes it any more.", "Keep the list. A list can't be renamed.");
}
