using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.CodeFixes.Filling;

/// <summary>What is in scope by name, and yet can't be used at a place: from within a static lambda, by a lambda, before it has a value.</summary>
internal static class Captures
{
    public static bool Allow(FixSite site, ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol => IsPrimary(symbol) ? !IsInStaticMember(site) && !HasStaticFunctionSince(site, null) : AllowVariable(site, symbol),
        { IsStatic: false } => !HasStaticFunctionSince(site, null) && !(symbol.ContainingType.IsValueType && site.Node.Ancestors().Any(IsFunction)),
        _ => true,
    };

    private static bool AllowVariable(FixSite site, ISymbol symbol)
    {
        SyntaxNode? declared = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation);
        bool isCaptured = declared is not null && site.Node.Ancestors().TakeWhile(a => !a.Contains(declared)).Any(IsFunction);
        if (isCaptured && (symbol is IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { IsRef: true } || HasStaticFunctionSince(site, declared))) return false;
        return declared is not (VariableDeclaratorSyntax { Initializer: null } or SingleVariableDesignationSyntax) || IsAssigned(site, symbol);
    }

    private static bool IsAssigned(FixSite site, ISymbol symbol)
    {
        if (site.Node.AncestorsAndSelf().FirstOrDefault(static n => n is ExpressionSyntax { Parent: not ExpressionSyntax } or StatementSyntax) is not { } place) return false;
        DataFlowAnalysis? flow = place is StatementSyntax statement ? site.Model.AnalyzeDataFlow(statement) : site.Model.AnalyzeDataFlow((ExpressionSyntax)place);
        return flow is { Succeeded: true } && flow.DefinitelyAssignedOnEntry.Contains(symbol, SymbolEqualityComparer.Default);
    }

    private static bool IsPrimary(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [{ } declaration] } } && declaration.GetSyntax() is TypeDeclarationSyntax;

    private static bool IsInStaticMember(FixSite site) =>
        site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) is { } member && member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool HasStaticFunctionSince(FixSite site, SyntaxNode? declared) =>
        site.Node.Ancestors().TakeWhile(a => declared is null ? a is not MemberDeclarationSyntax : !a.Contains(declared)).Any(static a => a switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
}
