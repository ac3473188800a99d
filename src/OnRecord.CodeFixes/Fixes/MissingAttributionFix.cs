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

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || site.Shapes.Of(site.Model.GetTypeInfo(creation, site.Cancellation).Type) is not { } shape) yield break;
        if (Supplier.Assignment(site, shape) is { } member)
        {
            yield return new Mend(Titles.Set(member), string.Empty, () => site.Root.ReplaceNode(creation, Initializers.Add(creation, member)));
        }
        else if (CallerParameter.For(site, shape) is { } parameter)
        {
            yield return new Mend("Take '" + parameter.Name + "' from the caller", "Caller", () => parameter.Add(site.Root, creation, Initializers.Add(creation, parameter.Member)));
        }
    }
}
