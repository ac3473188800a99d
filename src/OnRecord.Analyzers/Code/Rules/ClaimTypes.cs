using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Claims inside other types: in a list, a task, a dictionary, as the constraint of a type parameter.</summary>
internal static class ClaimTypes
{
    private const int MaxDepth = 4;

    /// <summary>The claim that a value of the type is or holds. <c>Valid&lt;T&gt;</c> holds none that anyone would have to look at.</summary>
    public static ITypeSymbol? In(ITypeSymbol? type, ClaimShapes shapes) => Find(
        type,
        shapes,
        t => shapes.IsClaim(t) ? t : (t as ITypeParameterSymbol)?.ConstraintTypes.FirstOrDefault(shapes.IsClaim),
        0);

    /// <summary>
    /// What <c>Valid&lt;T&gt;</c> has to be put around where a value of the type is published: a claim, what claims have in
    /// common, or a type parameter that is constrained to either, as it is written.
    /// </summary>
    public static ITypeSymbol? Unproven(ITypeSymbol? type, ClaimShapes shapes, CancellationToken cancellation)
    {
        return Find(type, shapes, t => IsClaimOrBase(t) || (t is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsClaimOrBase)) ? t : null, 0);

        bool IsClaimOrBase(ITypeSymbol t) => shapes.IsClaim(t) || ClaimBases.Is(t, shapes, cancellation);
    }

    private static ITypeSymbol? Find(ITypeSymbol? type, ClaimShapes shapes, Func<ITypeSymbol, ITypeSymbol?> match, int depth)
    {
        if (type is null || depth > MaxDepth || Markers.Is(type, shapes.Markers.Valid)) return null;
        if (match(type) is { } found) return found;
        if (type is IArrayTypeSymbol array) return Find(array.ElementType, shapes, match, depth + 1);
        if (type is not INamedTypeSymbol named) return null;
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (Find(argument, shapes, match, depth + 1) is { } claim) return claim;
        }

        return null;
    }
}
