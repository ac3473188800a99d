using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2005: copies of a claim, an attribution or a speaker that lose what says who.</summary>
internal sealed class WithRule(ClaimShapes shapes)
{
    public void Analyze(Candidate context)
    {
        WithExpressionSyntax syntax = (WithExpressionSyntax)context.Node;
        if (!syntax.Initializer.Expressions.Any(e => e is AssignmentExpressionSyntax set && shapes.Names.Members.Contains(SimpleNames.Of(set.Left)))
            || context.Operation is not IWithOperation with
            || shapes.Of(with.Type) is not { } shape)
        {
            return;
        }

        // What the next copy of a chain sets anew is judged there.
        if (with.Parent is IWithOperation next && shape.Slots.All(s => InitializerSlots.Assigned(with.Initializer, s) is null || InitializerSlots.Assigned(next.Initializer, s) is not null)) return;
        ValueFollower follower = context.Follower(shapes);
        List<Verdict> slots = [];
        foreach (Slot slot in shape.Slots)
        {
            if (InitializerSlots.Assigned(with.Initializer, slot) is { } assigned) slots.Add(assigned.Judge(follower));
            else if (Kept(follower, with, slot, shape) is { } kept) slots.Add(kept);
        }

        FlawReport.OfChange(context, Verdict.AnyOf(slots), shape, CodeRules.RemovedAttribution);
    }

    // Of the grounds of an attribution exactly one is there: where one is set anew, the others are taken to be absent.
    // Of the members of a claim another may be, and then nothing is lost.
    private static Verdict? Kept(ValueFollower follower, IWithOperation with, Slot slot, Shape shape)
    {
        if (CreationOrigin.Of(follower, with.Operand) is { } original)
        {
            return RecordValues.Slot(follower, original, slot).Select(static f => f with { IsReportedElsewhere = true });
        }

        return shape.Role == Role.Claim ? Verdict.Sound : null;
    }
}
