using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>Ways in which code sets a slot of an object that is there already.</summary>
internal static class SlotUses
{
    /// <summary>Whether the copy sets a slot of its own.</summary>
    public static bool Sets(IWithOperation with, Shape shape) => shape.Slots.Any(s => InitializerSlots.Assigned(with.Initializer, s) is not null);

    /// <summary>Whether the member is assigned, or something in it is changed: <c>q.By = x</c>, <c>q.Meta.By = x</c>, <c>q.By.Add(x)</c>.</summary>
    public static bool IsSet(ClaimShapes shapes, IOperation member)
    {
        IOperation inner = member;
        while (inner.Parent is IMemberReferenceOperation { Instance: { } instance } outer && instance == inner) inner = outer;
        return inner.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == inner,
            ITupleOperation => true,
            IInvocationOperation call => call.Instance == inner && call.TargetMethod.Name is not ("ToString" or "Equals" or "GetHashCode" or "Clear"),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,

            // Under another name, or in other hands, it may be filled in.
            IIsPatternOperation or IVariableInitializerOperation or IConditionalAccessOperation => LocalValues.CanChangeInPlace(shapes, member.Type),
            IArgumentOperation { Parent: IInvocationOperation call } => LocalValues.CanChangeInPlace(shapes, member.Type) && !Fillers.IsOfPlatform(call.TargetMethod),
            _ => false,
        };
    }
}
