using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using OnRecord.CodeFixes.Filling;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2002: puts a value that is there in scope in place of null; where the value only may be null, refuses that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NullAttributionFix : ClaimCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.NullAttribution.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (Sites.Value(site) is not { } value || Sites.Type(site, value) is not { } type) yield break;
        string name = Sites.Name(site, value);
        if (Supplier.For(site, type, name) is { } supplied && !supplied.IsEquivalentTo(value.WithoutTrivia()))
        {
            yield return new Mend(Titles.Use(supplied), string.Empty, () => site.Root.ReplaceNode(value, supplied.WithTriviaFrom(value)));
        }
        else if (!IsSpelledOut(value))
        {
            yield return new Mend("Throw where it is null", "Throw", () => site.Root.ReplaceNode(value, OrThrow(value, name).WithTriviaFrom(value)));
        }
    }

    private static bool IsSpelledOut(ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().Any(static n => n.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression or (int)SyntaxKind.DefaultExpression);

    private static BinaryExpressionSyntax OrThrow(ExpressionSyntax value, string name) => BinaryExpression(
        SyntaxKind.CoalesceExpression,
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax ? value.WithoutTrivia() : ParenthesizedExpression(value.WithoutTrivia()),
        (ThrowExpressionSyntax)ParseExpression("throw new System.InvalidOperationException(\"" + (name.Length == 0 ? "The attribution" : name) + " is missing.\")"));
}
