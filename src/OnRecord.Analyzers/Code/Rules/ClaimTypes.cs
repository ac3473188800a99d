using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Claims inside other types: in a list, a task, a dictionary, as the constraint of a type parameter.</summary>
internal static class ClaimTypes
{
    private const int MaxDepth = 4;

    /// <summary>The claim that a value of the type is or holds. <c>Valid&lt;T&gt;</c> holds none that anyone would have to look at.</summary>
    public static ITypeSymbol? In(ITypeSymbol? type, ClaimShapes shapes) => In(type, shapes, 0);

    private static ITypeSymbol? In(ITypeSymbol? type, ClaimShapes shapes, int depth)
    {
        if (type is null || depth > MaxDepth || Markers.Is(type, shapes.Markers.Valid)) return null;
        if (shapes.IsClaim(type)) return type;
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.FirstOrDefault(shapes.IsClaim);
        if (type is IArrayTypeSymbol array) return In(array.ElementType, shapes, depth + 1);
        if (type is not INamedTypeSymbol named) return null;
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (In(argument, shapes, depth + 1) is { } claim) return claim;
        }

        return null;
    }
}
