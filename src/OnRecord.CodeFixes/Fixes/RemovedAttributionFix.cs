using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2005: leaves the member out, so that the copy keeps what it is attributed to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemovedAttributionFix : ClaimCodeFixProvider
{
    private const string Title = "Keep the attribution";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.RemovedAttribution.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        // The innermost with: the copy around it may change more. What a directive leaves out can't be taken apart from here.
        if (site.Node.FirstAncestorOrSelf<WithExpressionSyntax>() is not { } with
            || with.Initializer.ContainsDirectives
            || with.Initializer.Expressions.FirstOrDefault(e => e.Span.Contains(site.Node.Span)) is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } assignment)
        {
            yield break;
        }

        // One way of a condition: the other ways set somebody.
        if (Way(site.Node, assignment) is not { } way) yield return new Mend(Title, string.Empty, () => site.Root.ReplaceNode(with, Without(with, assignment)));
        else if (with.Expression is IdentifierNameSyntax or ThisExpressionSyntax) yield return new Mend(Title, string.Empty, () => site.Root.ReplaceNode(way, Kept(with, member).WithTriviaFrom(way)));
    }

    private static ExpressionSyntax? Way(SyntaxNode flawed, AssignmentExpressionSyntax assignment)
    {
        foreach (SyntaxNode node in flawed.AncestorsAndSelf().TakeWhile(node => node != assignment))
        {
            if (node is ExpressionSyntax { Parent: ConditionalExpressionSyntax or SwitchExpressionArmSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } } way) return way;
        }

        return null;
    }

    private static MemberAccessExpressionSyntax Kept(WithExpressionSyntax with, IdentifierNameSyntax member) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, with.Expression.WithoutTrivia(), member.WithoutTrivia());

    private static ExpressionSyntax Without(WithExpressionSyntax with, AssignmentExpressionSyntax assignment)
    {
        // A copy that changes nothing is the original.
        if (with.Initializer.Expressions.Count == 1) return with.Expression.WithLeadingTrivia(with.GetLeadingTrivia()).WithTrailingTrivia(Comments(with.Initializer).Concat(with.GetTrailingTrivia()));
        SyntaxToken behind = assignment.GetLastToken().GetNextToken();
        SyntaxRemoveOptions options = assignment.GetLeadingTrivia().Concat(assignment.GetTrailingTrivia()).Concat(behind.IsKind(SyntaxKind.CommaToken) ? behind.TrailingTrivia : default).Any(IsComment)
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

    // Those within the braces, as they can stand behind an expression.
    private static IEnumerable<SyntaxTrivia> Comments(InitializerExpressionSyntax initializer)
    {
        SyntaxTriviaList behind = initializer.CloseBraceToken.TrailingTrivia;
        foreach (SyntaxTrivia comment in initializer.DescendantTrivia().Where(IsComment).Where(c => !behind.Contains(c)))
        {
            yield return Space;
            yield return comment.IsKind(SyntaxKind.MultiLineCommentTrivia) ? comment : Comment("/*" + comment.ToString().Substring(2) + " */");
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
