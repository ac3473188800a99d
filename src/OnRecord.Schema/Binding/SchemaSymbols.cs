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

/// <summary>What other schemas can refer to in a schema.</summary>
public sealed record SchemaSymbols(
    string Path,
    string? Id,
    string? Version,
    string? Namespace,
    EquatableArray<ImportDeclaration> Imports,
    EquatableArray<SymbolName> Names);
