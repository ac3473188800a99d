using OnRecord.Schema.Binding;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds what a schema needs of those it imports.</summary>
public static class SchemaImports
{
    /// <summary>
    /// What <paramref name="file"/> builds on, and nothing else: an edit to another record of an imported file leaves the
    /// result equal, and so everything quiet that is made of it.
    /// </summary>
    /// <param name="file">The schema.</param>
    /// <param name="find">The schema with a path or id, or null.</param>
    public static EquatableArray<ImportedSchema> Trim(SchemaFile file, Func<string, SchemaFile?> find)
    {
        if (file.Imports.Count == 0) return default;
        ImportNeeds needs = new(file, find);
        needs.Collect();
        return needs.Files.Skip(1).Select(ImportTrimmer.Trim).ToEquatableArray();
    }
}
