using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Filling;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Claims, attributions and speakers at the place where they are created.</summary>
internal sealed class CreationRule(ClaimShapes shapes)
{
    public void Analyze(Candidate context)
    {
        if (!CreationCandidates.MayBe((BaseObjectCreationExpressionSyntax)context.Node, shapes.Names.Types)
            || context.Operation is not IObjectCreationOperation creation
            || shapes.Of(creation.Type) is not { } shape)
        {
            return;
        }

        ValueFollower follower = context.Follower(shapes);
        bool isJudgedHere = shape.Role switch
        {
            Role.Claim or Role.Speaker => true,
            Role.Attribution => Outlets.LeavesMethod(creation, shapes) && !IsTemplate(creation, shape),
            _ => false,
        };
        if (!isJudgedHere) return;
        Verdict verdict = RecordValues.Judge(follower, creation, shape);
        if (verdict.Flaws.Count > 0 && !(shape.Role == Role.Claim && LaterFill.IsPossible(follower, creation, shape))) FlawReport.OfCreation(context, verdict, shape);
    }

    // Filled in but for the ground: something to make attributions from, by `with`.
    private static bool IsTemplate(IObjectCreationOperation creation, Shape shape) =>
        creation.Initializer is { Initializers.Length: > 0 } initializer && shape.Slots.All(s => InitializerSlots.Assigned(initializer, s) is null);
}
