using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Calls that let a value pass or throw: <c>ArgumentException.ThrowIfNullOrEmpty(by)</c>, <c>Guard.NotBlank(by)</c>, <c>Debug.Assert(by != "")</c>.</summary>
internal static class Guards
{
    /// <summary>Whether the variable is handed to a call of which nothing is used but that it returns.</summary>
    public static bool IsGuard(IOperation operation, ISymbol variable) =>
        operation is IInvocationOperation { Type.SpecialType: SpecialType.System_Void } call
        && call.TargetMethod.ContainingType is not { Name: "Console", ContainingNamespace.Name: "System" }
        && call.Arguments.Any(a => BranchFacts.Mentions(a.Value, variable));
}
