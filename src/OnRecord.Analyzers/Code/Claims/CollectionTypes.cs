using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>Which types are lists of something.</summary>
internal static class CollectionTypes
{
    public static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is not (null or { SpecialType: SpecialType.System_String })
            && (type.SpecialType == SpecialType.System_Collections_IEnumerable
                || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable)));

    /// <summary>Whether the type itself has no way to change what is in it.</summary>
    public static bool IsReadOnly(ITypeSymbol type) =>
        type is INamedTypeSymbol
        && (type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            || type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
            || type.Name.StartsWith("Immutable", StringComparison.Ordinal)
            || type.Name.StartsWith("Frozen", StringComparison.Ordinal)
            || type.Name == "IEnumerable"
            || type.ContainingNamespace is { Name: "OnRecord", ContainingNamespace.IsGlobalNamespace: true });

    /// <summary>Whether its constructors and factories do what their names say.</summary>
    public static bool IsOfFramework(ITypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name is "System" or "OnRecord";
    }
}
