using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>A value at the place where it is put into a slot.</summary>
internal static class SlotValues
{
    /// <summary>What is wrong with it; what the compiler reports itself is marked so, and what only the compiler's null state tells is added.</summary>
    public static Verdict Judge(ValueFollower follower, IOperation value, Slot slot)
    {
        Verdict verdict = follower.Judge(value);
        if (verdict.IsSound)
        {
            return NullState.MayBeNull(follower, value, slot)
                ? Verdict.Either([Verdict.Sound, Verdict.Flawed(new Flaw(FlawKind.Null, value.Syntax) { IsPlaced = true, IsByFlow = true })])
                : Verdict.Sound;
        }

        return verdict.Select(f => f.IsPlaced ? f : f with
        {
            IsPlaced = true,
            IsReportedElsewhere = f.IsReportedElsewhere || (f.Kind == FlawKind.Null && NullState.CompilerReports(follower, f.At, slot.Type)),
        });
    }
}
