using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file and all that its resolution sees of other files. Compared, so that an edit elsewhere stops here.</summary>
/// <param name="Imports">The declarations of others that it builds on.</param>
/// <param name="Carried">The schema as its assembly carries it, where the ids of what it imports are part of that.</param>
internal sealed record FileWithShapes(SchemaFile File, EquatableArray<ImportedSchema> Imports, CarriedSchema? Carried, string RootNamespace)
{
    public static FileWithShapes Join(SchemaFile file, DeclarationTable table) =>
        // Made for every file on every edit of one; most import nothing.
        file.Imports.Count == 0
            ? new(file, default, null, table.RootNamespace)
            : new(file, SchemaImports.Trim(file, table.Find), CarriedSchema.Of(file, table), table.RootNamespace);
}
