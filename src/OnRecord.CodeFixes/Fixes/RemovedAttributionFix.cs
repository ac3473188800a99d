using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2005: leaves the member out, so that the copy keeps what it is attributed to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemovedAttributionFix : ClaimCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.RemovedAttribution.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        // The outermost with: `s with { Attribution = s.Attribution with { By = [] } }` loses it by either, and by the inner one alone something else may be kept.
        if (site.Node.FirstAncestorOrSelf<WithExpressionSyntax>() is not { } with
            || with.Initializer.Expressions.FirstOrDefault(e => e.Span.Contains(site.Node.Span)) is not { } assignment)
        {
            yield break;
        }

        yield return new Mend("Keep the attribution", string.Empty, () => site.Root.ReplaceNode(with, Without(with, assignment)));
    }

    private static ExpressionSyntax Without(WithExpressionSyntax with, ExpressionSyntax assignment)
    {
        // A copy that changes nothing is the original.
        if (with.Initializer.Expressions.Count == 1) return with.Expression.WithLeadingTrivia(with.GetLeadingTrivia()).WithTrailingTrivia(with.GetTrailingTrivia());
        SyntaxRemoveOptions options = assignment.GetLeadingTrivia().Concat(assignment.GetTrailingTrivia()).Any(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia))
            ? SyntaxRemoveOptions.KeepExteriorTrivia
            : SyntaxRemoveOptions.KeepNoTrivia;
        bool isLast = with.Initializer.Expressions.Last() == assignment;
        InitializerExpressionSyntax rest = with.Initializer.RemoveNode(assignment, options)!;
        if (isLast && assignment.GetTrailingTrivia() is { Count: > 0 } trailing && rest.Expressions.SeparatorCount < rest.Expressions.Count)
        {
            ExpressionSyntax last = rest.Expressions.Last();
            rest = rest.ReplaceNode(last, last.WithTrailingTrivia(trailing));
        }

        return with.WithInitializer(rest);
    }
}
