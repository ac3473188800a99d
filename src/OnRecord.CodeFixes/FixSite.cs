using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.CodeFixes;

/// <summary>A place in a file that is to be mended, and what is known of the code around it.</summary>
internal sealed record FixSite(Document Document, SyntaxNode Root, SemanticModel Model, ClaimShapes Shapes, SyntaxNode Node, CancellationToken Cancellation)
{
    public bool HasCollectionExpressions => Root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    public bool HasTargetTypedNew => Root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    /// <summary>Null where the project knows no claims, the place isn't there, or the file can't be read.</summary>
    public static async Task<FixSite?> Find(Document document, Func<SyntaxNode, SyntaxNode?> node, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || ClaimShapes.Of(model.Compilation, cancellation) is not { } shapes
            || node(root) is not { } found)
        {
            return null;
        }

        return new FixSite(document, root, model, shapes, found, cancellation);
    }
}
