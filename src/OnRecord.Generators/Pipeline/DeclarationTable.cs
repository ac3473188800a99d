using System.Collections.Immutable;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// Every schema that is imported, by path and by id. Equal to another with the same schemas: an edit of one that nobody
/// imports concerns no other file.
/// </summary>
internal sealed class DeclarationTable : IEquatable<DeclarationTable>
{
    private readonly EquatableArray<SchemaFile> _imported;
    private readonly Dictionary<string, SchemaFile> _byKey = new(StringComparer.Ordinal);

    /// <param name="files">Of the project.</param>
    /// <param name="referenced">Of assemblies. A schema that is also one of the project's is reported as ONR0004; the project's counts.</param>
    /// <param name="rootNamespace">Of schemas that name none.</param>
    public DeclarationTable(ImmutableArray<SchemaFile> files, ImmutableArray<SchemaFile> referenced, string rootNamespace)
    {
        RootNamespace = rootNamespace;
        HashSet<string> wanted = new(StringComparer.Ordinal);
        AddImports(files, wanted);
        AddImports(referenced, wanted);
        if (wanted.Count == 0) return;
        _imported = files.Concat(referenced).Where(file => ImportTarget.KeysOf(file).Any(wanted.Contains)).ToEquatableArray();
        foreach (SchemaFile file in _imported)
        {
            foreach (string key in ImportTarget.KeysOf(file))
            {
                if (!_byKey.ContainsKey(key)) _byKey.Add(key, file);
            }
        }
    }

    /// <summary>Of schemas that name none.</summary>
    public string RootNamespace { get; }

    public SchemaFile? Find(string pathOrId) => _byKey.TryGetValue(pathOrId, out SchemaFile? file) ? file : null;

    public bool Equals(DeclarationTable? other) => other is not null && RootNamespace == other.RootNamespace && _imported == other._imported;

    public override bool Equals(object? obj) => Equals(obj as DeclarationTable);

    public override int GetHashCode() => _imported.Count;

    private static void AddImports(ImmutableArray<SchemaFile> files, HashSet<string> wanted)
    {
        foreach (SchemaFile file in files)
        {
            foreach (ImportDeclaration import in file.Imports) wanted.Add(ImportTarget.KeyOf(file, import));
        }
    }
}
