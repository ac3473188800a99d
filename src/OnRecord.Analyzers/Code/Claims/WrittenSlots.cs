using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Attribution;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>What code that is written down puts into a slot: a default, an initializer, an expression of a constructor.</summary>
internal static class WrittenSlots
{
    /// <summary>What a call leaves to a parameter's default.</summary>
    public static SlotSource FromDefault(IParameterSymbol parameter) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null or string } && (parameter.ExplicitDefaultValue is not string text || RecordRules.JudgeName(NameVerdict.None, text, isUnidentified: false) != NameVerdict.Good)
            ? SlotSource.Unset
            : SlotSource.Unknown;

    /// <summary>What the member itself begins with.</summary>
    public static SlotSource Initial(IMethodSymbol constructor, Slot slot, CancellationToken cancellation) =>
        slot.Member.DeclaringSyntaxReferences is not [{ } declaration, ..] ? SlotSource.Unset : declaration.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property when IsComputed(property) => SlotSource.Unknown,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => FromExpression(value, constructor, slot),
            VariableDeclaratorSyntax { Initializer.Value: { } value } => FromExpression(value, constructor, slot),
            _ => SlotSource.Unset,
        };

    /// <summary>What an expression of a constructor, or of the member's initializer, puts there.</summary>
    public static SlotSource FromExpression(ExpressionSyntax expression, IMethodSymbol constructor, Slot slot)
    {
        expression = NothingSyntax.Unwrap(expression);
        if (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax, Left: { } guarded }) expression = guarded;
        if (expression is IdentifierNameSyntax name && constructor.Parameters.FirstOrDefault(p => p.Name == name.Identifier.ValueText) is { } parameter) return SlotSource.From(parameter);
        return NothingSyntax.Is(expression) && (expression is not BaseObjectCreationExpressionSyntax || IsEmptyWhenNew(slot.Type)) ? SlotSource.Unset : SlotSource.Unknown;
    }

    private static bool IsComputed(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is not null
        || (property.AccessorList?.Accessors.Any(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration) && (a.Body is not null || a.ExpressionBody is not null)) ?? false);

    // An object of one's own may know by itself who speaks; a list, or what holds marked members and has no constructor of its own, knows nobody yet.
    private static bool IsEmptyWhenNew(ITypeSymbol type) =>
        CollectionTypes.IsCollection(type)
        || (type is INamedTypeSymbol { InstanceConstructors: { } constructors }
            && constructors.All(static c => c.IsImplicitlyDeclared || !c.Parameters.IsEmpty)
            && type.GetMembers().Any(static m => m.GetAttributes().Any(static a => a.AttributeClass is { Name: { } name } && Markers.AttributeNames.Contains(SimpleNames.WithoutSuffix(name)))));
}
