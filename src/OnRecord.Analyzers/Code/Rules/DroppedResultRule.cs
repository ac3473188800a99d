using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2010: a validation whose result nobody looks at.</summary>
internal sealed class DroppedResultRule(ClaimShapes shapes)
{
    /// <summary>What names of methods begin with that validate.</summary>
    public static readonly ImmutableArray<string> MethodBeginnings = ImmutableArray.Create("Validate", "TryValidate", "TryParse");

    /// <summary>Whether a call may return the outcome of a validation, told by its name.</summary>
    public bool MayBe(string method) =>
        MethodBeginnings.Any(beginning => method.StartsWith(beginning, StringComparison.Ordinal)) || shapes.Names.Validators.Contains(method);

    public void Analyze(Candidate context, InvocationExpressionSyntax call)
    {
        if (!MayBeDropped(call) || context.Operation is not IInvocationOperation operation) return;
        bool isNeverLookedAt = Outer(operation).Parent switch
        {
            // `_ = Validate()` is a choice that someone made, and no such statement.
            IExpressionStatementOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } variable } } => IsNeverRead(context, operation, variable),
            _ => false,
        };
        if (isNeverLookedAt && (IsResult(Awaited(operation.TargetMethod.ReturnType)) || IsUncheckedAttempt(context, operation)))
        {
            context.ReportDiagnostic(Diagnostic.Create(CodeRules.DroppedResult, call.GetLocation(), operation.TargetMethod.Name, "validates, and nobody looks at the result; look at it, or say _ = if that is meant"));
        }
    }

    private static bool MayBeDropped(ExpressionSyntax call)
    {
        SyntaxNode? outer = call.Parent;
        while (outer is AwaitExpressionSyntax or ConditionalAccessExpressionSyntax or ParenthesizedExpressionSyntax || (outer is ExpressionSyntax and not AnonymousFunctionExpressionSyntax && IsConfiguration(outer))) outer = outer.Parent;
        return outer is ExpressionStatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax;
    }

    private static bool IsConfiguration(SyntaxNode outer) =>
        outer is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } };

    private static IOperation Outer(IOperation call)
    {
        IOperation outer = call;
        while (outer.Parent is IAwaitOperation or IConditionalAccessOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" }) outer = outer.Parent;
        return outer;
    }

    /// <summary>A call that returns whether it succeeded: what it hands out is used without a look at that, or not at all.</summary>
    private bool IsUncheckedAttempt(Candidate context, IInvocationOperation call)
    {
        if (call.TargetMethod.ReturnType.SpecialType != SpecialType.System_Boolean) return false;
        bool handsOut = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out, Type: { } type }) continue;
            bool isRead = Written(argument.Value) is { } variable && !IsNeverRead(context, call, variable);
            if (Markers.Is(type, shapes.Markers.ValidationResult) && isRead) return false;
            if (shapes.IsClaim(type) && isRead && IsTestedForNull(context, call, Written(argument.Value)!)) return false;
            handsOut |= shapes.IsClaim(type) || IsResult(type);
        }

        return handsOut;
    }

    private static ISymbol? Written(IOperation argument) => argument switch
    {
        IDeclarationExpressionOperation { Expression: { } declared } => BodyIndex.VariableOf(declared),
        _ => BodyIndex.VariableOf(argument),
    };

    private static bool IsNeverRead(Candidate context, IOperation call, ISymbol variable) =>
        !context.Bodies.Of(call).Of(variable).References.Any(r => r.Syntax.SpanStart > call.Syntax.Span.End);

    private static bool IsTestedForNull(Candidate context, IOperation call, ISymbol variable) =>
        context.Bodies.Of(call).Of(variable).References.Any(static r => r.Parent is IIsPatternOperation or ICoalesceOperation or IConditionalAccessOperation or IBinaryOperation or IConversionOperation { Parent: IBinaryOperation });

    private bool IsResult(ITypeSymbol type) => Markers.Is(type, shapes.Markers.ValidationResult) || Markers.Is(type, shapes.Markers.Valid);

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ } result] } ? result : type;
}
