using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Writes the expression for a member that says who, with a speaker who is known by a typed id.</summary>
internal static class KnownSpeaker
{
    private const int MaxDepth = 3;

    /// <summary>The first slot that takes the speaker: <c>Attribution = new() { By = [new SpeakerId("a")] }</c>. Null where none does.</summary>
    public static ExpressionSyntax? Assignment(FixSite site, Shape shape, INamedTypeSymbol idType, string id, int depth = 0)
    {
        foreach (Slot slot in shape.Slots)
        {
            if (slot.Member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true }) continue;
            if (Value(site, slot.Type, idType, id, depth) is { } value) return Supplier.Assign(slot.Name, value);
        }

        return null;
    }

    private static ExpressionSyntax? Value(FixSite site, ITypeSymbol type, INamedTypeSymbol idType, string id, int depth)
    {
        if (depth > MaxDepth) return null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (SymbolEqualityComparer.Default.Equals(type, idType))
        {
            ArgumentSyntax text = Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(id)));
            return ObjectCreationExpression(Supplier.TypeOf(site, idType)).WithArgumentList(ArgumentList(SingletonSeparatedList(text)));
        }

        if (Supplier.ElementOf(type) is { } element) return Value(site, element, idType, id, depth + 1) is { } one ? Supplier.ListOf(site, type, one) : null;
        return site.Shapes.Of(type) is { Role: Role.Attribution or Role.Carrier } shape && Assignment(site, shape, idType, id, depth + 1) is { } assignment
            ? Supplier.Creation(site, type, assignment)
            : null;
    }
}
