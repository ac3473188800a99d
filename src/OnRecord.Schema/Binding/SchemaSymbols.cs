namespace OnRecord.Schema.Binding;

/// <summary>What a name of a schema stands for.</summary>
public enum SymbolKind
{
    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A named scalar, under <c>types</c>.</summary>
    NamedType,

    /// <summary>A mixin.</summary>
    Mixin,

    /// <summary>A record.</summary>
    Record,
}

/// <summary>A name and what it stands for.</summary>
public readonly record struct SymbolName(string Name, SymbolKind Kind);

/// <summary>A C# type that no name of the schema is: a typed id, what an enum needs, the dossier.</summary>
/// <param name="Name">In C#.</param>
/// <param name="Pointer">What it is made of.</param>
public readonly record struct MadeType(string Name, string Pointer);

/// <summary>What other schemas can refer to in a schema, and the C# types that come of it.</summary>
public sealed record SchemaSymbols(
    string Path,
    string? Id,
    string? Version,
    string? Namespace,
    EquatableArray<ImportDeclaration> Imports,
    EquatableArray<SymbolName> Names,
    EquatableArray<MadeType> Made);
