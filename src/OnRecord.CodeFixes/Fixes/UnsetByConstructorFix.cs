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
        if (promise is not null) yield return new Mend("Drop [SetsRequiredMembers]", string.Empty, () => site.Root.ReplaceNode(declaration, Without(declaration, promise)));
    }

    private static SyntaxNode Without(MemberDeclarationSyntax declaration, AttributeSyntax promise)
    {
        AttributeListSyntax list = (AttributeListSyntax)promise.Parent!;
        if (list.Attributes.Count > 1) return declaration.RemoveNode(promise, SyntaxRemoveOptions.KeepNoTrivia)!;

        // What stood before the attribute now stands before what follows it.
        bool isFirst = declaration.AttributeLists[0] == list;
        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        MemberDeclarationSyntax rest = declaration.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return isFirst ? rest.WithLeadingTrivia(leading) : rest;
    }
}
