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
        if (Sites.Value(site) is not { } value || Sites.Type(site, value) is not { } type) yield break;

        // An attribution that is made here keeps what it has, such as the document it is read in.
        if (value is BaseObjectCreationExpressionSyntax creation && site.Shapes.Of(site.Model.GetTypeInfo(creation, site.Cancellation).Type) is { } shape)
        {
            if (Supplier.Assignment(site, shape) is { } member)
            {
                yield return new Mend(Titles.Set(member), string.Empty, () => site.Root.ReplaceNode(creation, Initializers.Add(creation, member)));
            }
            else if (CallerParameter.For(site, shape) is { } parameter)
            {
                yield return new Mend("Take '" + parameter.Name + "' from the caller", "Caller", () => parameter.Add(site.Root, creation, Initializers.Add(creation, parameter.Member)));
            }
        }
        else if (Supplier.For(site, type, Sites.Name(site, value)) is { } supplied && !supplied.IsEquivalentTo(value.WithoutTrivia()))
        {
            yield return new Mend(Titles.Use(supplied), string.Empty, () => site.Root.ReplaceNode(value, supplied.WithTriviaFrom(value)));
        }
    }
}
