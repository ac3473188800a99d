using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Makes the scopes of a schema and its imports, and reports names that are taken and imports that lead nowhere.</summary>
internal static class ScopeBuilder
{
    public static void Build(Resolution resolution, SchemaFile own, EquatableArray<ImportedSchema> imports, string defaultNamespace)
    {
        Dictionary<string, FileScope> byKey = new(StringComparer.Ordinal);
        FileScope ownScope = new(own, own.Namespace ?? defaultNamespace, isOwn: true, default);
        resolution.Scopes.Add(ownScope);
        foreach (string key in ImportTarget.KeysOf(own)) byKey[key] = ownScope;
        foreach (ImportedSchema imported in imports)
        {
            if (byKey.ContainsKey(imported.File.Path)) continue;
            FileScope scope = new(imported.File, imported.File.Namespace ?? defaultNamespace, isOwn: false, imported.KnownNames);
            foreach (string key in ImportTarget.KeysOf(imported.File)) byKey[key] = scope;
            resolution.Scopes.Add(scope);
        }

        foreach (FileScope scope in resolution.Scopes)
        {
            foreach (ImportDeclaration import in scope.File.Imports)
            {
                scope.Imports[import.Alias] = byKey.TryGetValue(ImportTarget.KeyOf(scope.File, import), out FileScope? target) ? target : null;
            }
        }

        Qualify(ownScope);
        foreach (FileScope scope in resolution.Scopes) Declare(resolution, scope);
        ImportChecks.Run(resolution);
    }

    /// <summary>Breadth first, so that each import gets its shortest name.</summary>
    private static void Qualify(FileScope own)
    {
        Queue<FileScope> queue = new([own]);
        HashSet<FileScope> seen = [own];
        while (queue.Count > 0)
        {
            FileScope scope = queue.Dequeue();
            foreach (KeyValuePair<string, FileScope?> import in scope.Imports)
            {
                if (import.Value is null || !seen.Add(import.Value)) continue;
                import.Value.Qualifier = scope.Qualifier + import.Key + ".";
                queue.Enqueue(import.Value);
            }
        }
    }

    private static void Declare(Resolution resolution, FileScope scope)
    {
        SchemaFile file = scope.File;
        foreach (EnumDeclaration declaration in file.Enums) Add(resolution, new EnumSymbol(scope, declaration));
        foreach (NamedTypeDeclaration declaration in file.Types) Add(resolution, new NamedTypeSymbol(scope, declaration));
        foreach (RecordDeclaration declaration in file.Mixins) Add(resolution, new RecordSymbol(scope, declaration, isMixin: true));
        foreach (RecordDeclaration declaration in file.Records) Add(resolution, new RecordSymbol(scope, declaration, isMixin: false));
    }

    private static void Add(Resolution resolution, Symbol symbol)
    {
        if (symbol.Scope.Symbols.TryGetValue(symbol.Name.Name, out Symbol? other))
        {
            resolution.ReportKey(symbol.Scope, NameFindings.Taken, symbol.Pointer, symbol.Name.Name, other.Kind);
            return;
        }

        symbol.Scope.Symbols.Add(symbol.Name.Name, symbol);

        // Two schemas may declare the same full name: the first is kept here, and the clash is the compilation's to report.
        if (symbol is EnumSymbol e && !resolution.EnumsByName.ContainsKey(e.Name)) resolution.EnumsByName.Add(e.Name, e);
        if (symbol is RecordSymbol r && !resolution.RecordsByName.ContainsKey(r.Name)) resolution.RecordsByName.Add(r.Name, r);
    }
}
