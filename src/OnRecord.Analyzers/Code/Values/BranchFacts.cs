using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Flaws that a value can't have, because a condition on the way rules them out.</summary>
[Flags]
internal enum RuledOut
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Null.</summary>
    Null = 1,

    /// <summary>Empty or blank.</summary>
    Empty = 2,

    /// <summary>A placeholder.</summary>
    Placeholder = 4,

    /// <summary>All: the value was looked at in a way that isn't understood.</summary>
    All = Null | Empty | Placeholder,
}

/// <summary>What a condition that held, or didn't, says of a variable.</summary>
internal static class BranchFacts
{
    private const RuledOut IsNull = RuledOut.Empty | RuledOut.Placeholder;
    private const RuledOut IsEmpty = RuledOut.Null | RuledOut.Placeholder;
    private const RuledOut IsFilled = RuledOut.Null | RuledOut.Empty;

    private const int MaxHops = 16;

    public static RuledOut Of(BodyIndex body, IOperation condition, bool holds, ISymbol variable)
    {
        for (int hop = 0; hop < MaxHops; hop++)
        {
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    condition = not.Operand;
                    holds = !holds;
                    continue;
                case IConversionOperation conversion:
                    condition = conversion.Operand;
                    continue;
                case ILocalReferenceOperation remembered when body.Of(remembered.Local).Definitions is [{ Value: { } test }]:
                    condition = test;
                    continue;
            }

            break;
        }

        return condition switch
        {
            IIsNullOperation check when Is(check.Operand, variable) => holds ? IsNull : RuledOut.Null,
            IIsPatternOperation check when Is(check.Value, variable) => Pattern(check.Pattern, holds),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => Equality(equal, holds, variable),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal => Equality(unequal, !holds, variable),
            IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: [{ } argument] } when Is(argument.Value, variable) => holds ? RuledOut.Placeholder : IsFilled,
            _ => Mentions(condition, variable) ? RuledOut.All : RuledOut.None,
        };
    }

    /// <summary>Whether the variable is read anywhere in it.</summary>
    public static bool Mentions(IOperation operation, ISymbol variable) =>
        Is(operation, variable) || operation.Descendants().Any(o => Is(o, variable));

    // In a flow graph the variable may stand as a capture of its value, with the variable's own syntax.
    private static bool Is(IOperation operation, ISymbol variable)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation is IFlowCaptureReferenceOperation
            ? operation.Syntax is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name
            : BodyIndex.VariableOf(operation) is { } read && SymbolEqualityComparer.Default.Equals(read, variable);
    }

    private static RuledOut Equality(IBinaryOperation comparison, bool holds, ISymbol variable)
    {
        IOperation? other = Is(comparison.LeftOperand, variable) ? comparison.RightOperand : Is(comparison.RightOperand, variable) ? comparison.LeftOperand : null;
        if (other is not null) return Constant(other, holds);
        if (IsLength(comparison.LeftOperand, variable) && comparison.RightOperand.ConstantValue is { HasValue: true, Value: 0 }) return holds ? IsEmpty : IsFilled;
        return Mentions(comparison, variable) ? RuledOut.All : RuledOut.None;
    }

    private static bool IsLength(IOperation operation, ISymbol variable) =>
        operation is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } instance } && Is(instance, variable);

    private static RuledOut Constant(IOperation constant, bool holds)
    {
        if (constant.ConstantValue is { HasValue: true, Value: null }) return holds ? IsNull : RuledOut.Null;
        return TextValues.Of(constant) switch
        {
            "" => holds ? IsEmpty : RuledOut.Empty,
            _ => RuledOut.All,
        };
    }

    private static RuledOut Pattern(IPatternOperation pattern, bool holds)
    {
        while (pattern is INegatedPatternOperation negated)
        {
            pattern = negated.Pattern;
            holds = !holds;
        }

        return pattern switch
        {
            IConstantPatternOperation constant => Constant(constant.Value, holds),
            IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation => holds ? RuledOut.All : RuledOut.None,
            _ => RuledOut.All,
        };
    }
}
