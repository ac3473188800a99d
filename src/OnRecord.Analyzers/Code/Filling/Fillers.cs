using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Rules;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>Methods that are handed a claim, and may fill in its attribution: those that could, and of which isn't seen that they don't.</summary>
internal static class Fillers
{
    public static bool MayFill(ValueFollower follower, IArgumentOperation argument, Shape shape)
    {
        if (argument.Parent is not IInvocationOperation { TargetMethod: { } method } || argument.Parameter is not { } parameter) return false;
        if (parameter.RefKind == RefKind.Ref) return true;
        if (Markers.Has(parameter, follower.Shapes.Markers.Publishes) || Markers.Has(method, follower.Shapes.Markers.Publishes)) return false;
        return GivesAnotherBack(follower, method)
            || (LocalValues.CanChangeInPlace(follower.Shapes, Outlets.Innermost(argument.Value).Type) && !IsOfPlatform(method) && !OnlyReads(method, parameter, shape, follower.Cancellation));
    }

    /// <summary>A method of the claim itself.</summary>
    public static bool MayFill(ValueFollower follower, IInvocationOperation call, Shape shape) =>
        GivesAnotherBack(follower, call.TargetMethod)
        || (LocalValues.CanChangeInPlace(follower.Shapes, call.Instance?.Type)
            && call.TargetMethod is { ReturnsVoid: true, ContainingType.SpecialType: SpecialType.None }
            && (Body(call.TargetMethod, follower.Cancellation) is not { } body
                || SlotSyntax.Sets(body, shape, follower.Cancellation)
                || body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any()));

    /// <summary>Whether the call writes it down for people and does nothing else with it.</summary>
    public static bool IsNeutral(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { ReturnsVoid: true, ContainingType: { } type } } && type.Name is "Console" or "Debug" or "Trace" or "LoggerExtensions" or "ArgumentNullException";

    private static bool GivesAnotherBack(ValueFollower follower, IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.None && follower.Shapes.IsClaim(method.ReturnType) && !IsOfPlatform(method);

    /// <summary>Whether it is one of .NET's own.</summary>
    public static bool IsOfPlatform(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke) return false;
        INamespaceSymbol? space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft";
    }

    // A method whose source is there, that sets no slot and hands the claim to no one else.
    private static bool OnlyReads(IMethodSymbol method, IParameterSymbol parameter, Shape shape, CancellationToken cancellation) =>
        !method.IsVirtual
        && Body(method, cancellation) is { } body
        && !SlotSyntax.Sets(body, shape, cancellation)
        && !body.DescendantNodes().Any(node => node is ArgumentSyntax { Expression: IdentifierNameSyntax handed } && handed.Identifier.ValueText == parameter.Name);

    private static SyntaxNode? Body(IMethodSymbol method, CancellationToken cancellation) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences is [{ } declaration, ..]
            ? declaration.GetSyntax(cancellation) switch
            {
                BaseMethodDeclarationSyntax declared => (SyntaxNode?)declared.Body ?? declared.ExpressionBody,
                LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
                _ => null,
            }
            : null;
}
