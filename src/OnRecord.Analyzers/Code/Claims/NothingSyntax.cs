using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Attribution;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>
/// Expressions that attribute nothing, told by syntax alone. For the declarations of a claim type, which may stand
/// in a file whose binding would cost more than the answer is worth.
/// </summary>
internal static class NothingSyntax
{
    public static bool Is(ExpressionSyntax expression) => Unwrap(expression) switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => true,
        LiteralExpressionSyntax { Token.Value: string text } => RecordRules.JudgeName(NameVerdict.None, text, isUnidentified: false) != NameVerdict.Good,
        DefaultExpressionSyntax => true,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }, ArgumentList.Arguments.Count: 0 } => true,
        _ => false,
    };

    /// <summary>Without parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }
}
