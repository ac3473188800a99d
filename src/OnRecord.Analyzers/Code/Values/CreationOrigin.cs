using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>The creation that a value certainly comes from: itself, or what the only assignment of a local is.</summary>
internal static class CreationOrigin
{
    private const int MaxHops = 8;

    public static IObjectCreationOperation? Of(ValueFollower follower, IOperation value) => Any(follower, value) as IObjectCreationOperation;

    /// <summary>The same, of anonymous objects and tuples too.</summary>
    public static IOperation? Any(ValueFollower follower, IOperation value)
    {
        IOperation? next = value;
        for (int hop = 0; hop < MaxHops; hop++)
        {
            switch (next)
            {
                case IObjectCreationOperation or IAnonymousObjectCreationOperation or ITupleOperation:
                    return next;
                case IConversionOperation conversion:
                    next = conversion.Operand;
                    break;
                case ILocalReferenceOperation local:
                    next = LocalValues.OnlyValue(follower, local);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
