using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Attribution that is cleared only to be set anew: <c>q.By.Clear(); q.By.Add(x);</c>.</summary>
internal static class SetAgain
{
    /// <summary>Whether a later statement of the block sets the member, or another one of the same object that serves as well.</summary>
    public static bool InSameBlock(SyntaxNode clearing, ExpressionSyntax target, Shape shape)
    {
        StatementSyntax? statement = clearing.FirstAncestorOrSelf<StatementSyntax>();
        SyntaxList<StatementSyntax> block = statement?.Parent switch
        {
            BlockSyntax b => b.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        ExpressionSyntax? owner = Owner(target);
        foreach (StatementSyntax later in block)
        {
            if (later.SpanStart > clearing.SpanStart && later is ExpressionStatementSyntax { Expression: { } expression } && Sets(expression, owner, shape)) return true;
        }

        return false;
    }

    private static bool Sets(ExpressionSyntax expression, ExpressionSyntax? owner, Shape shape)
    {
        ExpressionSyntax? target = expression switch
        {
            AssignmentExpressionSyntax { Right: { } value } assignment => NothingSyntax.Is(value) ? null : assignment.Left,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ClearRule.MethodName } call } => call.Expression,
            _ => null,
        };
        return target is not null
            && shape.Slots.Any(s => s.Name == SimpleNames.Of(target))
            && (owner is null ? Owner(target) is null : Owner(target) is { } other && SyntaxFactory.AreEquivalent(owner, other));
    }

    // "this." may be written or not.
    private static ExpressionSyntax? Owner(ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and { } owner } ? owner : null;
}
