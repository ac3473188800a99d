using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>The expressions that a value can come from, within its method.</summary>
internal static class ConstantOrigin
{
    private const int MaxHops = 8;
    private const int MaxWays = 16;

    /// <summary>The one expression that a value comes from, whatever the way through conditions; null where there are several.</summary>
    public static IOperation? Only(IOperation value) => Unconditional(value) ?? (Ways(value) is [{ } only] ? only : null);

    /// <summary>One for each way through conditions; a value that is there on all ways is one alone.</summary>
    public static IReadOnlyList<IOperation> Ways(IOperation value)
    {
        if (Unconditional(value) is { } plain) return [plain];
        List<IOperation> ways = [];
        Stack<IOperation> pending = new([value]);
        while (pending.Count > 0 && ways.Count < MaxWays)
        {
            switch (pending.Pop())
            {
                case { ConstantValue.HasValue: true } constant:
                    ways.Add(constant);
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    pending.Push(conversion.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                    pending.Push(whenFalse);
                    pending.Push(choice.WhenTrue);
                    break;
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.WhenNull);
                    pending.Push(coalesce.Value);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (ISwitchExpressionArmOperation arm in choice.Arms.Reverse()) pending.Push(arm.Value);
                    break;
                case IThrowOperation:
                    break;
                case { } other:
                    ways.Add(other);
                    break;
            }
        }

        return ways;
    }

    /// <summary>Where a value certainly comes from: through conversions, and locals that are assigned once.</summary>
    public static IOperation Of(ValueFollower follower, IOperation value)
    {
        IOperation origin = value;
        for (int hop = 0; hop < MaxHops && !origin.ConstantValue.HasValue; hop++)
        {
            switch (origin)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    origin = conversion.Operand;
                    break;
                case ILocalReferenceOperation local when LocalValues.OnlyValue(follower, local) is { } only:
                    origin = only;
                    break;
                default:
                    return origin;
            }
        }

        return origin;
    }

    // Of most values that is all there is to say.
    private static IOperation? Unconditional(IOperation value)
    {
        IOperation plain = value;
        while (!plain.ConstantValue.HasValue && plain is IConversionOperation { OperatorMethod: null } conversion) plain = conversion.Operand;
        return !plain.ConstantValue.HasValue && plain is IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IThrowOperation ? null : plain;
    }
}
