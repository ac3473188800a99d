using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2009: claim types that have no place to say who.</summary>
internal sealed class ClaimTypeRule(ClaimShapes shapes)
{
    public void Analyze(Candidate context)
    {
        TypeDeclarationSyntax declaration = (TypeDeclarationSyntax)context.Node;
        if (!shapes.Names.Types.Contains(declaration.Identifier.ValueText)
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol { IsAbstract: false } type
            || shapes.Of(type) is not { Role: Role.Claim, Slots.Count: 0 }
            || shapes.Of(type.BaseType) is { Role: Role.Claim, Type.IsAbstract: false, Slots.Count: 0 }
            || !IsPartToReport(declaration, type, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(CodeRules.ClaimWithoutMember, declaration.Identifier.GetLocation(), type.Name));
    }

    // Of several parts, the one that says that it is a claim; where none does, the first.
    private bool IsPartToReport(TypeDeclarationSyntax declaration, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.Length == 1) return true;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } marker
                && Markers.Is(marker, shapes.Markers.Claim)
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } part)
            {
                return part == declaration;
            }
        }

        return type.DeclaringSyntaxReferences[0].Span == declaration.Span && type.DeclaringSyntaxReferences[0].SyntaxTree == declaration.SyntaxTree;
    }
}
