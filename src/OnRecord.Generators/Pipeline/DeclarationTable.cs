using System.Collections.Immutable;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>Every schema that can be imported, by path and by id. Compared by reference: it is cheap to make, and what files take from it is compared.</summary>
internal sealed class DeclarationTable
{
    private readonly Dictionary<string, SchemaFile> _files = new(StringComparer.Ordinal);

    public static DeclarationTable From(ImmutableArray<SchemaFile> files, ImmutableArray<ReferencedSchema> referenced, CancellationToken cancellationToken)
    {
        DeclarationTable table = new();
        foreach (SchemaFile file in files) table.Add(file);

        // The project's own come first: a schema that is also in a reference is reported as ONR0004.
        foreach (ReferencedSchema schema in referenced) table.Add(SchemaReader.Read(schema.Id, schema.Text, cancellationToken).File);
        return table;
    }

    public SchemaFile? Find(string pathOrId) => _files.TryGetValue(pathOrId, out SchemaFile? file) ? file : null;

    private void Add(SchemaFile file)
    {
        foreach (string key in ImportTarget.KeysOf(file))
        {
            if (!_files.ContainsKey(key)) _files.Add(key, file);
        }
    }
}

/// <summary>A schema file and the declarations of others that it builds on: all that its resolution sees.</summary>
internal sealed record FileWithShapes(SchemaFile File, EquatableArray<ImportedSchema> Imports)
{
    public static FileWithShapes Join(SchemaFile file, DeclarationTable table) => new(file, SchemaImports.Trim(file, table.Find));
}
