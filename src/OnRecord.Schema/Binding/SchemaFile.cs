using OnRecord.Schema.Model;

namespace OnRecord.Schema.Binding;

/// <summary>
/// What one schema file declares: names not yet looked up, and no places, so that two readings of a file are equal
/// unless it says something else. A declaration that is broken in a part is kept without the part.
/// </summary>
public sealed record SchemaFile
{
    /// <summary>Project-relative with '/'; the id for a schema of a referenced assembly.</summary>
    public required string Path { get; init; }

    /// <summary>What others import it by.</summary>
    public string? Id { get; init; }

    /// <summary>SemVer.</summary>
    public string? Version { get; init; }

    /// <summary>C# namespace; null for the project's own.</summary>
    public string? Namespace { get; init; }

    /// <summary>The whole file as JSON, without comments and layout, for those who import it by its id; null without one.</summary>
    public string? Text { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<ImportDeclaration> Imports { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<LexiconModel> Lexicons { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<EnumDeclaration> Enums { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<NamedTypeDeclaration> Types { get; init; }

    /// <summary>In order. A mixin is a record without roles and identifier.</summary>
    public EquatableArray<RecordDeclaration> Mixins { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<RecordDeclaration> Records { get; init; }

    /// <summary>The shape of a data file.</summary>
    public DossierDeclaration? Dossier { get; init; }

    /// <summary>True where declarations may have got lost: a name that can't be found is then no finding of its own.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Names of declarations that got lost.</summary>
    public EquatableArray<string> LostNames { get; init; }

    /// <summary>Whether it is known why the name can't be found.</summary>
    public bool MayHaveLost(string name) => IsIncomplete || LostNames.Contains(name);

    /// <summary>Names and kinds alone: what others can refer to. Unchanged while only fields change.</summary>
    public SchemaSymbols Symbols => new(
        Path,
        Id,
        Version,
        Namespace,
        Imports,
        Enums.Select(static e => new SymbolName(e.Name, SymbolKind.Enum))
            .Concat(Types.Select(static t => new SymbolName(t.Name, SymbolKind.NamedType)))
            .Concat(Mixins.Select(static m => new SymbolName(m.Name, SymbolKind.Mixin)))
            .Concat(Records.Select(static r => new SymbolName(r.Name, SymbolKind.Record)))
            .ToEquatableArray(),
        Records.Where(static r => r.Fields.Any(static f => f.IsIdentifier)).Select(static r => new MadeType(r.Name + "Id", r.Pointer))
            .Concat(Enums.Where(static e => !e.IsOpen).Select(static e => new MadeType(e.Name + "Extensions", e.Pointer)))
            .Concat(Dossier is { } dossier ? [new MadeType(dossier.Name, dossier.Pointer)] : Array.Empty<MadeType>())
            .ToEquatableArray());
}

/// <summary>An import.</summary>
/// <param name="Alias">What its names are qualified with.</param>
/// <param name="Target">An id, or a path relative to the file.</param>
public sealed record ImportDeclaration(string Alias, string Target);
