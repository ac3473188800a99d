using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Properties whose setter does more than store, and so may set a slot: <c>SpeakerName { set => By = new(value); }</c>.</summary>
internal static class HelperProperties
{
    public static bool MaySet(IObjectOrCollectionInitializerOperation? initializer, Slot slot, CancellationToken cancellation)
    {
        foreach (IOperation member in InitializerSlots.Members(initializer))
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } && MaySet(target.Property, slot, cancellation)) return true;
        }

        return false;
    }

    /// <summary>Whether the setter does nothing but hand the value on to the slot: then what is said of the one holds for the other.</summary>
    public static bool IsSlot(ISymbol member, Slot slot, CancellationToken cancellation) =>
        member is IPropertySymbol { SetMethod.DeclaringSyntaxReferences: [{ } declaration, ..] }
        && declaration.GetSyntax(cancellation) is AccessorDeclarationSyntax accessor
        && ForwardingSetters.TargetOf(accessor) == slot.Name;

    public static bool MaySet(IPropertySymbol property, Slot slot, CancellationToken cancellation)
    {
        if (property.SetMethod is not { } setter) return false;
        if (setter.DeclaringSyntaxReferences is not [{ } declaration, ..])
        {
            return property.DeclaringSyntaxReferences.IsEmpty && !setter.GetAttributes().Any(static a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");
        }

        if (declaration.GetSyntax(cancellation) is not AccessorDeclarationSyntax accessor) return false;
        SyntaxNode? body = (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody;
        return body is not null && body.DescendantNodes().Any(node => node switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == slot.Name,
            InvocationExpressionSyntax => true,
            _ => false,
        });
    }
}
