using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Where a new value goes to from the place at which it is made.</summary>
internal static class Outlets
{
    /// <summary>Whether the value is returned, or handed to a method that can't change it any more: then no other candidate looks at it.</summary>
    public static bool LeavesMethod(IOperation value, ClaimShapes shapes)
    {
        IOperation outer = Outermost(value);
        return outer.Parent switch
        {
            IReturnOperation => true,
            IArgumentOperation { Parent: IObjectCreationOperation creation } => shapes.Of(creation.Type) is null,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } } => false,
            IArgumentOperation => !LocalValues.CanChangeInPlace(shapes, value.Type),
            _ => false,
        };
    }

    /// <summary>The expression whose value it is in the end: through conversions and choices.</summary>
    public static IOperation Outermost(IOperation value)
    {
        IOperation outer = value;
        while (outer.Parent is { } parent && PassesOn(parent, outer)) outer = parent;
        return outer;
    }

    /// <summary>The expression behind conversions.</summary>
    public static IOperation Innermost(IOperation value)
    {
        IOperation inner = value;
        while (inner is IConversionOperation conversion) inner = conversion.Operand;
        return inner;
    }

    private static bool PassesOn(IOperation parent, IOperation value) => parent switch
    {
        IConversionOperation or ICoalesceOperation or ISwitchExpressionArmOperation => true,
        ISwitchExpressionOperation choice => choice.Value != value,
        IConditionalOperation conditional => conditional.Condition != value,
        _ => false,
    };
}
