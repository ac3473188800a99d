using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Locals and parameters: what their assignments bring to the place at which they are read.</summary>
internal static class LocalValues
{
    public static Verdict Judge(ValueFollower follower, IOperation reference)
    {
        if (BodyIndex.VariableOf(reference) is not { } symbol) return Verdict.Sound;
        BodyIndex body = follower.Bodies.Of(reference);
        Variable variable = body.Of(symbol);
        Verdict verdict = symbol is ILocalSymbol && variable.Definitions is [{ } only]
            ? AssignedOnce(follower, body, symbol, variable, only, reference)
            : ReachingDefinitions.Judge(follower, body, symbol, variable, reference) ?? Verdict.Sound;
        if (verdict.IsSound || verdict.IsNever) return verdict;
        if (IsTouched(follower, variable, reference)) verdict = verdict.Where(static f => f.Kind == FlawKind.Null);
        return verdict.Select(f => f.SeenAt(reference.Syntax));
    }

    // Whether it was looked at on the way is asked only where it matters.
    private static Verdict AssignedOnce(ValueFollower follower, BodyIndex body, ISymbol symbol, Variable variable, Definition only, IOperation reference)
    {
        if (only.Value is not { } value) return Verdict.Sound;
        Verdict verdict = follower.Judge(value);
        if (verdict.IsSound) return verdict;
        if (BodyIndex.FunctionAround(reference) == BodyIndex.FunctionAround(only.At)) return ReachingDefinitions.Judge(follower, body, symbol, variable, reference) ?? verdict;
        return variable.References.Any(Guards.IsTest) ? Verdict.Sound : verdict;
    }

    /// <summary>The value of a local that is assigned once and never changed afterwards.</summary>
    public static IOperation? OnlyValue(ValueFollower follower, ILocalReferenceOperation reference)
    {
        Variable variable = follower.Bodies.Of(reference).Of(reference.Local);
        return variable.Definitions is [{ Value: { } value }] && !IsTouched(follower, variable, reference) ? value : null;
    }

    private static bool IsTouched(ValueFollower follower, Variable variable, IOperation reference) =>
        CanChangeInPlace(follower.Shapes, reference.Type) && variable.References.Any(r => !ReferenceEquals(r, reference) && Touches(follower, r));

    /// <summary>Whether whoever holds the object can still put an attribution into it.</summary>
    public static bool CanChangeInPlace(ClaimShapes shapes, ITypeSymbol? type)
    {
        if (type is null || type.IsValueType || type.SpecialType == SpecialType.System_String) return false;
        if (shapes.Of(type) is { } shape) return shape.Slots.Any(s => s.IsSettable || CanChangeInPlace(shapes, s.Type));
        return CollectionTypes.IsCollection(type) && !CollectionTypes.IsReadOnly(type);
    }

    // Handing it on as it is changes nothing; whatever else is done with it may.
    private static bool Touches(ValueFollower follower, IOperation reference)
    {
        IOperation? parent = reference.Parent;
        while (parent is IConversionOperation) parent = parent.Parent;
        if (parent is IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } member && assignment.Target == member && follower.Shapes.Of(reference.Type) is { } shape)
        {
            return shape.Slots.Any(s => s.Is(member.Member) || (member.Member is IPropertySymbol property && HelperProperties.MaySet(property, s, follower.Cancellation)));
        }

        return parent is not (IReturnOperation or IInterpolationOperation or IWithOperation or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation });
    }
}
