using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>Setters that do nothing but hand their value on to another member: <c>SpeakerName { set => By = value; }</c>.</summary>
internal static class ForwardingSetters
{
    /// <summary>The member's name; null for a setter that does anything else.</summary>
    public static string? TargetOf(AccessorDeclarationSyntax setter) =>
        Only(setter) is AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Right: IdentifierNameSyntax { Identifier.ValueText: "value" },
            Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax },
        } assignment
            ? SimpleNames.Of(assignment.Left)
            : null;

    private static ExpressionSyntax? Only(AccessorDeclarationSyntax setter) =>
        setter.ExpressionBody?.Expression ?? (setter.Body is { Statements: [ExpressionStatementSyntax { Expression: { } only }] } ? only : null);
}
