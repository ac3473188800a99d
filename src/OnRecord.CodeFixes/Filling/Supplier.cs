using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Writes the expression for a member that says who, from what is there in scope.</summary>
internal static class Supplier
{
    private const int MaxDepth = 3;

    /// <summary>Null where nothing in scope says who.</summary>
    public static ExpressionSyntax? For(FixSite site, ITypeSymbol type, string name) => For(site, type, name, 0);

    /// <summary>The first slot that something in scope fills, as a member of an object initializer: <c>By = who</c>.</summary>
    public static ExpressionSyntax? Assignment(FixSite site, Shape shape) => Assignment(site, shape, 0);

    private static ExpressionSyntax? For(FixSite site, ITypeSymbol type, string name, int depth)
    {
        if (depth > MaxDepth) return null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (ScopeValues.Find(site, type, name) is { } found) return NameOf(found.Name);
        if (ElementOf(type) is { } element) return For(site, element, name, depth + 1) is { } one ? ListOf(site, type, one) : null;
        return site.Shapes.Of(type) is { Role: Role.Attribution or Role.Carrier } shape && Assignment(site, shape, depth + 1) is { } assignment
            ? Creation(site, type, assignment)
            : null;
    }

    private static ExpressionSyntax? Assignment(FixSite site, Shape shape, int depth)
    {
        foreach (Slot slot in shape.Slots)
        {
            bool isReadOnly = slot.Member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true };
            if (isReadOnly)
            {
                if (ElementOf(slot.Type) is { } element && CollectionTypes.IsCollection(slot.Type) && !CollectionTypes.IsReadOnly(slot.Type) && For(site, element, slot.Name, depth + 1) is { } added)
                {
                    return Assign(slot.Name, InitializerExpression(SyntaxKind.CollectionInitializerExpression, SingletonSeparatedList(added)));
                }
            }
            else if (For(site, slot.Type, slot.Name, depth) is { } value)
            {
                return Assign(slot.Name, value);
            }
        }

        return null;
    }

    public static ExpressionSyntax Assign(string member, ExpressionSyntax value) =>
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, NameOf(member), value);

    public static IdentifierNameSyntax NameOf(string name) =>
        IdentifierName(SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? Identifier(name) : Identifier(default, SyntaxKind.IdentifierToken, "@" + name, name, default));

    /// <summary>What a list holds; null for what is none, and for texts, which are lists of characters.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        return CollectionTypes.IsCollection(type) && type is INamedTypeSymbol { TypeArguments: [{ } element] } ? element : null;
    }

    /// <summary>A list of one.</summary>
    public static ExpressionSyntax ListOf(FixSite site, ITypeSymbol type, ExpressionSyntax element)
    {
        if (site.HasCollectionExpressions) return CollectionExpression(SingletonSeparatedList<CollectionElementSyntax>(ExpressionElement(element)));
        InitializerExpressionSyntax elements = InitializerExpression(SyntaxKind.ArrayInitializerExpression, SingletonSeparatedList(element));
        bool isOwnList = type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty);
        return isOwnList
            ? ObjectCreationExpression(TypeOf(site, type)).WithInitializer(InitializerExpression(SyntaxKind.CollectionInitializerExpression, elements.Expressions))
            : ImplicitArrayCreationExpression(elements);
    }

    /// <summary>An object with one member set.</summary>
    public static ExpressionSyntax Creation(FixSite site, ITypeSymbol type, ExpressionSyntax assignment)
    {
        InitializerExpressionSyntax initializer = InitializerExpression(SyntaxKind.ObjectInitializerExpression, SingletonSeparatedList(assignment));
        return site.HasTargetTypedNew
            ? ImplicitObjectCreationExpression(ArgumentList(), initializer)
            : ObjectCreationExpression(TypeOf(site, type), ArgumentList(), initializer);
    }

    /// <summary>A type as it is written here.</summary>
    public static TypeSyntax TypeOf(FixSite site, ITypeSymbol type) => ParseTypeName(type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(site.Model, site.Node.SpanStart));
}
