using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Filling;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2006: constructors that promise to set every required member, and leave out the one that says who.</summary>
internal sealed class ConstructorRule(ClaimShapes shapes)
{
    public void Analyze(Candidate context, AttributeSyntax attribute)
    {
        SyntaxNode? declaration = attribute.Parent?.Parent;
        (SyntaxToken name, IMethodSymbol? constructor) = declaration switch
        {
            ConstructorDeclarationSyntax declared => (declared.Identifier, context.SemanticModel.GetDeclaredSymbol(declared, context.CancellationToken)),
            TypeDeclarationSyntax { ParameterList: not null } type => (type.Identifier, Primary(context, type)),
            _ => default,
        };
        if (constructor is null
            || shapes.Of(constructor.ContainingType) is not { Role: Role.Claim } shape
            || !shape.Slots.Any(static s => s.IsRequired)
            || !SetsRequiredMembers.Is(constructor)
            || shape.Slots.Any(s => ConstructorSlots.SourceOf(constructor, s, context.CancellationToken).Kind != SlotSourceKind.Unset && !IsLeftOutOnSomeWay(context, declaration!, s)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(CodeRules.UnsetByConstructor, name.GetLocation(), shape.Type.Name, shape.Slots.First(static s => s.IsRequired).Name));
    }

    private static bool IsLeftOutOnSomeWay(Candidate context, SyntaxNode declaration, Slot slot) =>
        declaration is ConstructorDeclarationSyntax { Initializer: null } constructor
        && context.SemanticModel.GetOperation(constructor, context.CancellationToken) is { } body
        && ConstructorPaths.MayLeaveUnset(body, context.Bodies, slot, context.CancellationToken);

    private static IMethodSymbol? Primary(Candidate context, TypeDeclarationSyntax type) =>
        context.SemanticModel.GetDeclaredSymbol(type, context.CancellationToken)?.InstanceConstructors
            .FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.Span == type.Span));
}
