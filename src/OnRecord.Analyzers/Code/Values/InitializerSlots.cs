using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>What an object initializer does with a slot.</summary>
internal static class InitializerSlots
{
    /// <summary>A slot that is assigned (<c>By = x</c>), or filled in place (<c>By = { x }</c>).</summary>
    internal readonly record struct Assignment(Slot Slot, IOperation? Value, IObjectOrCollectionInitializerOperation? InPlace)
    {
        public Verdict Judge(ValueFollower follower) =>
            Value is not null ? SlotValues.Judge(follower, Value, Slot) : InPlace is not null ? FilledInPlace(follower, Slot, InPlace) : Verdict.Sound;
    }

    /// <summary>What an initializer does, one thing after the other; nothing where there is none.</summary>
    public static ImmutableArray<IOperation> Members(IObjectOrCollectionInitializerOperation? initializer) => initializer?.Initializers ?? ImmutableArray<IOperation>.Empty;

    /// <summary>Null where the initializer doesn't set the slot.</summary>
    public static Assignment? Assigned(IObjectOrCollectionInitializerOperation? initializer, Slot slot)
    {
        foreach (IOperation member in InitializerSlots.Members(initializer))
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when slot.Is(target.Member) || HelperProperties.IsSlot(target.Member, slot, CancellationToken.None):
                    return new Assignment(slot, assignment.Value, null);
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } inPlace when slot.Is(target.Member) && inPlace.Initializer.Initializers.Length > 0:
                    return new Assignment(slot, null, inPlace.Initializer);
            }
        }

        return null;
    }

    private static Verdict FilledInPlace(ValueFollower follower, Slot slot, IObjectOrCollectionInitializerOperation initializer)
    {
        if (initializer.Initializers.All(static i => i is IInvocationOperation { Arguments.Length: 1 }))
        {
            return Verdict.All(initializer.Initializers.Select(i => follower.Judge(((IInvocationOperation)i).Arguments[0].Value)));
        }

        if (follower.Shapes.Of(slot.Type) is not { } shape) return Verdict.Sound;
        List<Verdict> slots = [];
        foreach (Slot inner in shape.Slots)
        {
            if (HelperProperties.MaySet(initializer, inner, follower.Cancellation)) return Verdict.Sound;
            slots.Add(Assigned(initializer, inner)?.Judge(follower) ?? Verdict.Flawed(FlawKind.Empty, initializer.Syntax));
        }

        return slots.Count == 0 ? Verdict.Sound : Verdict.AnyOf(slots);
    }
}
