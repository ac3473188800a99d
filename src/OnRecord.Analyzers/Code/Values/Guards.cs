using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Calls that let a value pass or throw: <c>ArgumentException.ThrowIfNullOrEmpty(by)</c>, <c>Guard.NotBlank(by)</c>, <c>Debug.Assert(by != "")</c>.</summary>
internal static class Guards
{
    /// <summary>Whether a condition or a guard looks at the variable here.</summary>
    public static bool IsTest(IOperation reference)
    {
        IOperation value = reference;
        while (value.Parent is IConversionOperation or IPropertyReferenceOperation) value = value.Parent;
        return value.Parent is IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation
            || value.Parent is IArgumentOperation { Parent: IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Void } };
    }

    /// <summary>Whether the variable is handed to a call of which nothing is used but that it returns.</summary>
    public static bool IsGuard(IOperation operation, ISymbol variable) =>
        operation is IInvocationOperation { Type.SpecialType: SpecialType.System_Void } call
        && call.TargetMethod.ContainingType is not { Name: "Console", ContainingNamespace.Name: "System" }
        && call.Arguments.Any(a => BranchFacts.Mentions(a.Value, variable));
}
