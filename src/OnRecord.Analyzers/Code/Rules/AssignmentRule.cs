using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2008: assignments that clear what says who, on an object that is there already.</summary>
internal sealed class AssignmentRule(ClaimShapes shapes)
{
    public void Analyze(Candidate context)
    {
        AssignmentExpressionSyntax syntax = (AssignmentExpressionSyntax)context.Node;
        if (syntax.Parent is InitializerExpressionSyntax || !MayBe(syntax.Left)) return;
        switch (context.Operation)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                foreach ((IOperation target, IOperation? value) in Definitions.Pairs(deconstruction)) Judge(context, target, value);
                break;
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                Judge(context, assignment.Target, assignment.Value);
                break;
        }
    }

    private void Judge(Candidate context, IOperation target, IOperation? value)
    {
        if (value is null
            || target is not IMemberReferenceOperation member
            || shapes.Of(member.Instance?.Type ?? member.Member.ContainingType) is not { } shape
            || (shape.SlotOf(member.Member) ?? shape.Slots.FirstOrDefault(s => HelperProperties.IsSlot(member.Member, s, context.CancellationToken))) is not { } slot
            || (shape.Role == Role.Claim && shape.Slots.Count > 1)
            || IsInOwnConstructor(context.Node, member))
        {
            return;
        }

        Verdict verdict = SlotValues.Judge(context.Follower(shapes), value, slot);
        if (verdict.Flaws.Count > 0 && !SetAgain.InSameBlock(context.Node, (ExpressionSyntax)target.Syntax, shape)) FlawReport.OfChange(context, verdict, shape, CodeRules.ClearedAttribution);
    }

    private bool MayBe(ExpressionSyntax target) => target is TupleExpressionSyntax tuple
        ? tuple.Arguments.Any(a => MayBe(a.Expression))
        : shapes.Names.Changeable.Contains(SimpleNames.Of(target));

    // Of several members of a claim one is enough, and another may be set: hence the count above.
    // What a constructor leaves behind is judged where it is called, or by ONR2006.
    private static bool IsInOwnConstructor(SyntaxNode assignment, IMemberReferenceOperation member) =>
        member.Instance is IInstanceReferenceOperation && assignment.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is ConstructorDeclarationSyntax;
}
