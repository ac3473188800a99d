using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code;
using OnRecord.Analyzers.Code.Rules;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Fixes;

/// <summary>ONR2010, a bare claim that is published: takes the proof that it is valid. The compiler then asks the callers for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BareClaimFix : ClaimCodeFixProvider
{
    private const string Proof = "Valid";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.DroppedResult.Id);

    private protected override IEnumerable<Mend> Mends(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ParameterSyntax>() is not { Type: { } written } parameter
            || site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not null
            || site.Model.GetDeclaredSymbol(parameter, site.Cancellation) is not IParameterSymbol symbol
            || ClaimTypes.Unproven(symbol.Type, site.Shapes, site.Cancellation) is not { } claim
            || !CanProve(site, claim)
            || PublishesRule.WrittenAs(written, claim, site.Model, site.Cancellation) is not { } simple)
        {
            yield break;
        }

        TypeSyntax bare = simple.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax ? (TypeSyntax)simple.Parent : simple;

        IdentifierNameSyntax[] uses = [.. Uses(site, parameter, symbol)];
        bool isClaimItself = SymbolEqualityComparer.Default.Equals(symbol.Type, claim);

        // What is done with each of a list can't be told from here.
        if (uses.Length > 0 && (!isClaimItself || uses.Any(IsChanged))) yield break;
        yield return new Mend("Take " + Proof + "<" + claim.Name + ">", string.Empty, () => site.Root.ReplaceNodes(
            uses.Concat<SyntaxNode>([bare]),
            (original, _) => original == bare
                ? ProofOf(site, bare).WithTriviaFrom(bare)
                : MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ((IdentifierNameSyntax)original).WithoutTrivia(), IdentifierName("Value")).WithTriviaFrom(original)));
    }

    // By its full name where nobody has imported the library.
    private static NameSyntax ProofOf(FixSite site, TypeSyntax bare)
    {
        GenericNameSyntax proof = GenericName(Identifier(Proof), TypeArgumentList(SingletonSeparatedList<TypeSyntax>(bare.WithoutTrivia())));
        string written = site.Shapes.Markers.Valid[0].ToMinimalDisplayString(site.Model, bare.SpanStart);
        int dot = written.LastIndexOf('.' + Proof, StringComparison.Ordinal);
        return dot < 0 ? proof : QualifiedName(ParseName(written.Substring(0, dot)), proof);
    }

    // A proof can't be exchanged for another claim.
    private static bool IsChanged(IdentifierNameSyntax use) =>
        use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use
        || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } or TupleExpressionSyntax { Parent: AssignmentExpressionSyntax };

    // Only records that a schema made have a validator that gives the proof.
    private static bool CanProve(FixSite site, ITypeSymbol claim) => site.Shapes.Markers.Valid.Any(valid =>
        valid.TypeParameters[0].ConstraintTypes.All(constraint => site.Model.Compilation.ClassifyConversion(claim, constraint) is { IsImplicit: true }));

    private static IEnumerable<IdentifierNameSyntax> Uses(FixSite site, ParameterSyntax parameter, IParameterSymbol symbol) =>
        parameter.Parent?.Parent is { } method
            ? method.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Parent is not NameColonSyntax && name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(name, site.Cancellation).Symbol, symbol))
            : [];
}
