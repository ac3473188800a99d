using System.Collections.Immutable;
using OnRecord.Generators.Diagnostics;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>
/// What the schemas of a compilation declare, seen together: ids and full names that stand twice. Made from names and
/// kinds alone, and so unchanged while only fields change.
/// </summary>
/// <param name="Findings">By the file that they are in; a clash of two references is in none (empty path).</param>
/// <param name="Withheld">Files of which nothing is generated, because another already declares the same.</param>
internal sealed record SymbolTable(EquatableArray<FileFinding> Findings, EquatableArray<string> Withheld)
{
    public static SymbolTable From(EquatableArray<FileSymbols> all, ImmutableArray<ReferencedSchema> referenced, string rootNamespace)
    {
        List<FileFinding> findings = [];
        HashSet<string> withheld = new(StringComparer.Ordinal);
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (ReferencedSchema schema in referenced)
        {
            string assembly = "the assembly " + schema.Assembly;
            if (ids.TryGetValue(schema.Id, out string? other)) Report(string.Empty, SetupFindings.DuplicateId, string.Empty, schema.Id, other + " and " + assembly);
            else ids.Add(schema.Id, assembly);
        }

        HashSet<string> paths = new(StringComparer.Ordinal);
        HashSet<string> twice = new(StringComparer.Ordinal);
        Dictionary<string, string> types = new(StringComparer.Ordinal);
        foreach ((SchemaSymbols file, EquatableArray<MadeType> views) in all)
        {
            if (!paths.Add(file.Path))
            {
                // What is emitted is named by the path, and the compiler throws where a name comes twice.
                withheld.Add(file.Path);
                if (twice.Add(file.Path)) Report(file.Path, SetupFindings.DuplicatePath, string.Empty, file.Path);
                continue;
            }

            if (file.Id is string id)
            {
                if (ids.TryGetValue(id, out string? other))
                {
                    Report(file.Path, SetupFindings.DuplicateId, "/id", id, other);
                    withheld.Add(file.Path);
                    continue;
                }

                ids.Add(id, file.Path);
            }

            // First, so that of a view and a declared type of its name the declared one is told to choose another.
            foreach (MadeType view in views) Declare(file, view.Name, view.Pointer);
        }

        foreach ((SchemaSymbols file, _) in all)
        {
            if (withheld.Contains(file.Path)) continue;
            foreach (SymbolName symbol in file.Names)
            {
                if (symbol.Kind != SymbolKind.NamedType) Declare(file, symbol.Name, JsonPointer.Append(Section(symbol.Kind), symbol.Name));
            }

            foreach (MadeType made in file.Made) Declare(file, made.Name, made.Pointer);
        }

        foreach ((SchemaSymbols file, _) in all)
        {
            if (withheld.Contains(file.Path)) continue;
            string ns = NamespaceOf(file);
            for (int end = ns.IndexOf('.'); ns.Length > 0; end = ns.IndexOf('.', end + 1))
            {
                string part = end < 0 ? ns : ns.Substring(0, end);
                if (types.TryGetValue(part, out string? other))
                {
                    Report(file.Path, SetupFindings.TypeIsNamespace, "/namespace", part, other);
                    withheld.Add(file.Path);
                }

                if (end < 0) break;
            }
        }

        return new SymbolTable(findings.ToEquatableArray(), withheld.OrderBy(static p => p, StringComparer.Ordinal).ToEquatableArray());

        void Declare(SchemaSymbols file, string type, string pointer)
        {
            string name = new TypeName(NamespaceOf(file), type).ToString();
            if (!types.TryGetValue(name, out string? other))
            {
                types.Add(name, file.Path);
            }
            else if (other != file.Path)
            {
                Report(file.Path, SetupFindings.DuplicateType, pointer, name, other);
                withheld.Add(file.Path);
            }
        }

        string NamespaceOf(SchemaSymbols file) => file.Namespace ?? rootNamespace;

        void Report(string path, FindingDescriptor descriptor, string pointer, params string[] arguments) =>
            findings.Add(new FileFinding(path, new PointerFinding(descriptor, pointer, OnKey: true, new EquatableArray<string>(arguments))));
    }

    private static string Section(SymbolKind kind) => kind switch
    {
        SymbolKind.Enum => "/enums",
        SymbolKind.Mixin => "/mixins",
        _ => "/records",
    };
}

/// <summary>The types that are made of a schema file.</summary>
/// <param name="Declared">By its names and kinds alone.</param>
/// <param name="Views">Public views, which there are only where a type or one that it holds has something to hide.</param>
internal sealed record FileSymbols(SchemaSymbols Declared, EquatableArray<MadeType> Views)
{
    public static FileSymbols Of(SchemaFile file, SchemaModel model) => new(file.Symbols, PublicViewNames.Of(model).ToEquatableArray());
}

/// <summary>A finding and the schema file it is in.</summary>
/// <param name="Path">Project-relative.</param>
internal sealed record FileFinding(string Path, PointerFinding Finding);
