using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>
/// Abstract types that are no claims themselves, and of which nothing but claims is made, as far as their own assembly goes:
/// what the claims of a schema have in common.
/// </summary>
internal static class ClaimBases
{
    public static bool Is(ITypeSymbol type, ClaimShapes shapes, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true, SpecialType: SpecialType.None } parent) return false;
        bool hasClaims = false;
        foreach (INamedTypeSymbol other in AssemblyTypes.Of(parent.ContainingAssembly, cancellation))
        {
            if (other.IsAbstract || !DerivesFrom(other, parent)) continue;
            if (!shapes.IsClaim(other)) return false;
            hasClaims = true;
        }

        return hasClaims;
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol parent)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, parent.OriginalDefinition)) return true;
        }

        return false;
    }
}
