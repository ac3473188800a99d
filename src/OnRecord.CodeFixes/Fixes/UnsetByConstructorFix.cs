using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2006: drops the promise, so that the compiler asks whoever calls the constructor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnsetByConstructorFix : ClaimCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.UnsetByConstructor.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration) yield break;
        AttributeSyntax? promise = declaration.AttributeLists
            .SelectMany(static list => list.Attributes)
            .FirstOrDefault(static attribute => SimpleNames.OfAttribute(attribute) == SetsRequiredMembers.Name);
        if (promise is not null && !IsBound(site, declaration)) yield return new Mend("Drop [SetsRequiredMembers]", string.Empty, () => site.Root.ReplaceNode(declaration, Without(declaration, promise)));
    }

    private static SyntaxNode Without(MemberDeclarationSyntax declaration, AttributeSyntax promise)
    {
        AttributeListSyntax list = (AttributeListSyntax)promise.Parent!;
        if (list.Attributes.Count > 1) return declaration.RemoveNode(promise, SyntaxRemoveOptions.KeepNoTrivia)!;

        // What stood before the attribute now stands before what follows it, and so does what was between the two: #if and #endif belong together.
        SyntaxToken next = list.GetLastToken().GetNextToken();
        SyntaxTriviaList between = next.LeadingTrivia;
        IEnumerable<SyntaxTrivia> leading = HasMore(between) ? WithoutIndentation(list.GetLeadingTrivia()).Concat(between) : list.GetLeadingTrivia();
        if (list.GetTrailingTrivia().Any(IsComment)) leading = list.GetLeadingTrivia().Concat(list.GetTrailingTrivia().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia))).Concat(between);
        MemberDeclarationSyntax marked = declaration.ReplaceToken(next, next.WithLeadingTrivia(leading));
        return marked.RemoveNode(marked.AttributeLists[declaration.AttributeLists.IndexOf(list)], SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static bool HasMore(SyntaxTriviaList trivia) => trivia.Any(static t => t.IsDirective || IsComment(t));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static IEnumerable<SyntaxTrivia> WithoutIndentation(SyntaxTriviaList trivia) => trivia.Reverse().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();

    // Whoever chains to a constructor that makes the promise has to make it too (CS9039).
    private static bool IsBound(FixSite site, MemberDeclarationSyntax declaration) =>
        declaration is ConstructorDeclarationSyntax { Initializer: { } initializer }
        && site.Model.GetSymbolInfo(initializer, site.Cancellation).Symbol is IMethodSymbol chained
        && SetsRequiredMembers.Is(chained);
}
