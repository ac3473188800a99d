using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.CodeFixes.Filling;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2003: fills in who says it, from what is there in scope or from the caller.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EmptyAttributionFix : ClaimCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.EmptyAttribution.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (Sites.Value(site) is not { } value || Sites.Type(site, value) is not { } type) return [];

        // An attribution that is made here keeps what it has, such as the document it is read in.
        if (value is BaseObjectCreationExpressionSyntax creation && site.Shapes.Of(site.Model.GetTypeInfo(creation, site.Cancellation).Type) is { } shape) return Creations.Fill(site, creation, shape);
        return Supplier.For(site, type, Sites.Name(site, value)) is { } supplied && !supplied.IsEquivalentTo(value.WithoutTrivia())
            ? [new Mend(Titles.Use(supplied), string.Empty, () => site.Root.ReplaceNode(value, supplied.WithTriviaFrom(value)))]
            : [];
    }
}
