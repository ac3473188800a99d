using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Whether a value is validated in the method that makes it, before it goes on.</summary>
internal static class ValidatedLater
{
    public static bool Is(IOperation made, MethodBodies bodies)
    {
        IOperation value = made;
        while (value.Parent is IConversionOperation or IAwaitOperation or ICoalesceOperation or IArgumentOperation { Parameter.IsParams: false } && !IsValidation(value.Parent)) value = value.Parent;
        if (value.Parent is { } parent && IsValidation(parent)) return true;
        ISymbol? variable = value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation assignment => BodyIndex.VariableOf(assignment.Target),
            IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } => declared,
            IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: { } declared } } => declared,
            _ => null,
        };
        if (variable is null) return false;
        foreach (IOperation reference in bodies.Of(made).Of(variable).References)
        {
            if (reference.Syntax.SpanStart < made.Syntax.Span.End || IsNullTest(reference)) continue;
            return IsInValidation(reference);
        }

        return false;
    }

    private static bool IsNullTest(IOperation reference) =>
        reference.Parent is IIsPatternOperation or IBinaryOperation or IConversionOperation { Parent: IBinaryOperation };

    // In a call, or in the statement around it: a loop over what was read that validates each, a query that asks whether all are valid.
    private static bool IsInValidation(IOperation reference)
    {
        for (IOperation? outer = reference.Parent; outer is not null and not IBlockOperation; outer = outer.Parent)
        {
            if (IsValidation(outer)) return true;
            if (outer is IForEachLoopOperation loop) return loop.Body.Descendants().Any(IsValidation);
            if (outer is IArgumentOperation && outer.Parent is IInvocationOperation query && query.Descendants().Any(IsValidation)) return true;
        }

        return false;
    }

    private static bool IsValidation(IOperation operation) =>
        operation is IInvocationOperation call && call.TargetMethod.Name.IndexOf("Valid", StringComparison.Ordinal) >= 0;
}
