using System.Collections.Immutable;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>Every schema that can be imported, by path and by id. Compared by reference: it is cheap to make, and what files take from it is compared.</summary>
internal sealed class DeclarationTable
{
    private readonly Lazy<Dictionary<string, SchemaFile>> _files;

    /// <param name="files">Of the project.</param>
    /// <param name="referenced">Of assemblies. A schema that is also one of the project's is reported as ONR0004; the project's counts.</param>
    /// <param name="rootNamespace">Of schemas that name none.</param>
    public DeclarationTable(ImmutableArray<SchemaFile> files, ImmutableArray<SchemaFile> referenced, string rootNamespace)
    {
        RootNamespace = rootNamespace;

        // When first asked: made anew on every edit of a schema, it would be for nothing where no file imports another.
        _files = new Lazy<Dictionary<string, SchemaFile>>(() => Index(files.Concat(referenced)));
    }

    /// <summary>Of schemas that name none.</summary>
    public string RootNamespace { get; }

    public SchemaFile? Find(string pathOrId) => _files.Value.TryGetValue(pathOrId, out SchemaFile? file) ? file : null;

    private static Dictionary<string, SchemaFile> Index(IEnumerable<SchemaFile> files)
    {
        Dictionary<string, SchemaFile> index = new(StringComparer.Ordinal);
        foreach (SchemaFile file in files)
        {
            foreach (string key in ImportTarget.KeysOf(file))
            {
                if (!index.ContainsKey(key)) index.Add(key, file);
            }
        }

        return index;
    }
}
