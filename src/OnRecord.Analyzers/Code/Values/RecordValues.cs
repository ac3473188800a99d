using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Claims, attributions and speakers as they are created: what their slots are set to.</summary>
internal static class RecordValues
{
    private const string UnidentifiedMember = "Unidentified";

    public static Verdict Judge(ValueFollower follower, IObjectCreationOperation creation, Shape shape)
    {
        List<Verdict> slots = [];
        foreach (Slot slot in shape.Slots) slots.Add(Slot(follower, creation, slot));
        return Together(slots, creation, shape);
    }

    /// <summary>
    /// A record inside another. A speaker's names are reported where the speaker is made; one without a name is no
    /// speaker to whoever refers to it.
    /// </summary>
    public static Verdict JudgeNested(ValueFollower follower, IObjectCreationOperation creation, Shape shape)
    {
        if (shape.Role != Role.Speaker) return Judge(follower, creation, shape);
        Verdict names = Verdict.AnyOf([.. shape.Slots.Select(s => Slot(follower, creation, s))]);
        return names.Select(f => f.Kind == FlawKind.Unset ? f with { Kind = FlawKind.Empty, At = creation.Syntax } : f with { IsReportedElsewhere = true });
    }

    /// <summary>A copy: what is set anew counts; of the rest, what the original is known to have.</summary>
    public static Verdict Judge(ValueFollower follower, IWithOperation with)
    {
        if (follower.Shapes.Of(with.Type) is not { } shape) return Verdict.Sound;
        List<Verdict> slots = [];
        IObjectCreationOperation? original = null;
        foreach (Slot slot in shape.Slots)
        {
            if (InitializerSlots.Assigned(with.Initializer, slot) is { } assigned)
            {
                // ONR2005 reports it where the copy is made.
                slots.Add(assigned.Judge(follower).Select(static f => f with { IsReportedElsewhere = true }));
                continue;
            }

            original ??= CreationOrigin.Of(follower, with.Operand);
            if (original is null) return Verdict.Sound;
            slots.Add(Slot(follower, original, slot).Select(f => f.SeenAt(with.Operand.Syntax)));
        }

        return Together(slots, with, shape);
    }

    /// <summary>What one slot of a new object is set to.</summary>
    public static Verdict Slot(ValueFollower follower, IObjectCreationOperation creation, Slot slot)
    {
        if (InitializerSlots.Assigned(creation.Initializer, slot) is { } assigned) return assigned.Judge(follower);
        if (HelperProperties.MaySet(creation.Initializer, slot, follower.Cancellation) || creation.Constructor is null) return Verdict.Sound;
        SlotSource source = ConstructorSlots.SourceOf(creation.Constructor, slot, follower.Cancellation);
        if (source.Kind == SlotSourceKind.Unknown) return Verdict.Sound;
        if (source.Parameter is not { } parameter)
        {
            // Of a required member that isn't set, the compiler speaks itself (CS9035), or ONR2006 at the constructor.
            bool isReportedElsewhere = slot.IsRequired
                && (!SetsRequiredMembers.Is(creation.Constructor) || !creation.Constructor.DeclaringSyntaxReferences.IsEmpty);
            return Verdict.Flawed(new Flaw(FlawKind.Unset, creation.Syntax) { IsReportedElsewhere = isReportedElsewhere });
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal) return SlotValues.Judge(follower, argument.Value, slot);
        }

        return Verdict.Sound;
    }

    private static Verdict Together(List<Verdict> slots, IOperation value, Shape shape)
    {
        if (slots.Count == 0) return Verdict.Sound;
        Verdict verdict = Verdict.AnyOf(slots);
        if (shape.Role == Role.Claim) return verdict;
        if (shape.Role == Role.Speaker) return Speaker(verdict, value);
        return verdict.Select(f => f.Kind == FlawKind.Unset ? f with { Kind = FlawKind.Empty, At = value.Syntax } : f);
    }

    // Of a speaker of whom the record says that nobody knows who it is, "unknown" is a description.
    private static Verdict Speaker(Verdict verdict, IOperation value)
    {
        bool isUnidentified = value.Descendants().Any(static o => o is IFieldReferenceOperation { Field: { Name: UnidentifiedMember, ContainingType.TypeKind: TypeKind.Enum } });
        return verdict.Where(f => f.Kind != FlawKind.Unset && !(isUnidentified && f.Kind == FlawKind.Placeholder));
    }
}
