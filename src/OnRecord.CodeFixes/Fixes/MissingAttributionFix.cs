using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.CodeFixes.Filling;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2001: adds the attribution, from what is there in scope or from the caller.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingAttributionFix : ClaimCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.MissingAttribution.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site) =>
        site.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation && site.Shapes.Of(site.Model.GetTypeInfo(creation, site.Cancellation).Type) is { } shape
            ? Creations.Fill(site, creation, shape)
            : [];
}
