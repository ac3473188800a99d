using OnRecord.Schema.Model;

namespace OnRecord.Schema.Binding;

/// <summary>An enum as written.</summary>
/// <param name="IsIncomplete">True where values may have got lost: one that can't be found is then no finding of its own.</param>
public sealed record EnumDeclaration(
    string Name,
    string? Description,
    string? Uri,
    bool IsOpen,
    EquatableArray<EnumValueDeclaration> Values,
    bool IsIncomplete,
    string Pointer);

/// <summary>A value of an enum as written.</summary>
/// <param name="CSharpName">Where <c>csharpName</c> gives one.</param>
public sealed record EnumValueDeclaration(
    string Text,
    string? CSharpName,
    string? Description,
    string? Uri,
    Deprecation? Deprecated,
    string Pointer);

/// <summary>A named scalar: a base and constraints.</summary>
public sealed record NamedTypeDeclaration(string Name, ValueDeclaration Value, EquatableArray<Literal> Examples, string Pointer);

/// <summary>The shape of a data file as written.</summary>
public sealed record DossierDeclaration(string Name, EquatableArray<DossierListDeclaration> Lists, string Pointer);

/// <summary>A list of a dossier as written.</summary>
/// <param name="Name">In data.</param>
/// <param name="CSharpName">Where <c>csharpName</c> gives one.</param>
/// <param name="Record">The name of its record, maybe qualified.</param>
/// <param name="Pointer">To the list.</param>
/// <param name="RecordPointer">To the name of its record.</param>
public sealed record DossierListDeclaration(string Name, string? CSharpName, string Record, string Pointer, string RecordPointer);
