using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>What a use of a variable is to the attribution of the claim in it.</summary>
internal enum VariableUseKind
{
    /// <summary>Nothing: another member, a test for null, a log.</summary>
    Neutral,

    /// <summary>The claim may have an attribution from here on.</summary>
    Fills,

    /// <summary>The claim goes on as it is.</summary>
    Reads,
}

/// <summary>Tells the uses of a variable that holds a claim apart.</summary>
internal static class VariableUse
{
    public static VariableUseKind Of(ValueFollower follower, IOperation reference, Shape shape)
    {
        IOperation value = Rules.Outlets.Outermost(reference);
        switch (value.Parent)
        {
            case IMemberReferenceOperation member:
                return OfMember(follower, member, shape);
            case IConditionalAccessOperation access when access.Operation == value:
                return access.Descendants().OfType<IMemberReferenceOperation>().Any(m => shape.SlotOf(m.Member) is not null && SlotUses.IsSet(follower.Shapes, m)) ? VariableUseKind.Fills : VariableUseKind.Neutral;
            case IWithOperation with:
                return SlotUses.Sets(with, shape) ? VariableUseKind.Fills : VariableUseKind.Reads;
            case IArgumentOperation argument:
                return Fillers.MayFill(follower, argument, shape) ? VariableUseKind.Fills : Fillers.IsNeutral(argument) ? VariableUseKind.Neutral : VariableUseKind.Reads;
            case IInvocationOperation call when call.Instance == value:
                return Fillers.MayFill(follower, call, shape) ? VariableUseKind.Fills : VariableUseKind.Neutral;
            case ISimpleAssignmentOperation assignment when assignment.Target == value:
                // Whatever is put in its place is another candidate, unless it is made from this one.
                return reference.Type is not null && assignment.Value.DescendantsAndSelf().Any(o => BodyIndex.VariableOf(o) is { } read && SymbolEqualityComparer.Default.Equals(read, BodyIndex.VariableOf(reference))) ? VariableUseKind.Neutral : VariableUseKind.Fills;
            case IVariableInitializerOperation:
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation }:
                return LocalValues.CanChangeInPlace(follower.Shapes, reference.Type) ? VariableUseKind.Fills : VariableUseKind.Reads;
            case IReturnOperation or IArgumentOperation or ISimpleAssignmentOperation or IArrayInitializerOperation or ITupleOperation:
                return VariableUseKind.Reads;
            case { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax }:
                return VariableUseKind.Reads;
            default:
                return VariableUseKind.Neutral;
        }
    }

    // What is to hold the attribution is there, and holds none. Of a marked member ONR2008 would speak.
    private static bool HoldsNothing(ValueFollower follower, IMemberReferenceOperation member) =>
        member.Parent is ISimpleAssignmentOperation assignment
        && assignment.Target == member
        && follower.Shapes.Of(member.Type) is { Role: Role.Carrier }
        && follower.Judge(assignment.Value) is { IsCertain: true, Flaws.Count: > 0 };

    private static VariableUseKind OfMember(ValueFollower follower, IMemberReferenceOperation member, Shape shape)
    {
        if (shape.SlotOf(member.Member) is not null && HoldsNothing(follower, member)) return VariableUseKind.Neutral;
        if (shape.SlotOf(member.Member) is not null) return SlotUses.IsSet(follower.Shapes, member) ? VariableUseKind.Fills : VariableUseKind.Neutral;
        bool isHelper = member is IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } property
            && assignment.Target == member
            && shape.Slots.Any(s => HelperProperties.MaySet(property.Property, s, follower.Cancellation));
        return isHelper ? VariableUseKind.Fills : VariableUseKind.Neutral;
    }
}
