using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.CodeFixes.Filling;

/// <summary>From the place of a finding to the expression to be replaced, and to what it is put into.</summary>
internal static class Sites
{
    /// <summary>The whole value: <c>null!</c> where the finding is at <c>null</c>, <c>new("")</c> where it is at the text of an id.</summary>
    public static ExpressionSyntax? Value(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } value) return null;
        while (true)
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    value = (ExpressionSyntax)value.Parent;
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax { Initializer: null } wrapper } } when WrapsText(site, wrapper):
                    value = wrapper;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The type that a value is needed as.</summary>
    public static ITypeSymbol? Type(FixSite site, ExpressionSyntax value) => site.Model.GetTypeInfo(value, site.Cancellation).ConvertedType;

    /// <summary>The member or parameter that a value is put into, by name.</summary>
    public static string Name(FixSite site, ExpressionSyntax value)
    {
        foreach (SyntaxNode node in value.AncestorsAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when assignment.Right.Span.Contains(value.Span):
                    return Analyzers.Code.Claims.SimpleNames.Of(assignment.Left);
                case ArgumentSyntax argument:
                    return site.Model.GetOperation(argument, site.Cancellation) is Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter.Name: { } name } ? name : string.Empty;
                case StatementSyntax:
                    return string.Empty;
            }
        }

        return string.Empty;
    }

    private static bool WrapsText(FixSite site, BaseObjectCreationExpressionSyntax wrapper) =>
        site.Model.GetSymbolInfo(wrapper, site.Cancellation).Symbol is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }], ContainingType: { } type }
        && site.Shapes.Of(type) is null;
}
