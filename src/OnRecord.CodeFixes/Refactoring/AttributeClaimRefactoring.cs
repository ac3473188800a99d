using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.CodeFixes.Filling;
using OnRecord.Schema.Model;

namespace OnRecord.CodeFixes.Refactoring;

/// <summary>"Attribute this claim": offers the speakers of the project's dossiers where a claim, or its attribution, is made.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class AttributeClaimRefactoring : CodeRefactoringProvider
{
    // As the generator names the type of a record's id.
    private const string IdSuffix = "Id";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        FixSite? site = await FixSite.Find(context.Document, root => root.FindNode(context.Span, getInnermostNodeForTie: true), context.CancellationToken).ConfigureAwait(false);
        if (site?.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || site.Shapes.Of(site.Model.GetTypeInfo(creation, context.CancellationToken).Type) is not { Role: Role.Claim or Role.Attribution } shape)
        {
            return;
        }

        List<CodeAction> actions = [];
        foreach ((TypeName type, string id) in DossierSpeakers.Of(context.Document.Project, site.Model.Compilation, context.CancellationToken))
        {
            if (site.Model.Compilation.GetTypeByMetadataName(type + IdSuffix) is not { } idType || KnownSpeaker.Assignment(site, shape, idType, id) is not { } member) continue;
            actions.Add(CodeAction.Create(
                "'" + id + "'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(site.Root.ReplaceNode(creation, Initializers.Add(creation, member)))),
                nameof(AttributeClaimRefactoring) + id));
        }

        if (actions.Count > 0) context.RegisterRefactoring(CodeAction.Create("Attribute this claim to", actions.ToImmutableArray(), isInlinable: false));
    }
}
