using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Rules;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>Whether a claim that is created without a good attribution may get one before anything reads it.</summary>
internal static class LaterFill
{
    public static bool IsPossible(ValueFollower follower, IOperation creation, Shape shape)
    {
        IOperation value = Outlets.Outermost(creation);
        switch (value.Parent)
        {
            case IWithOperation with:
                return SlotUses.Sets(with, shape);
            case IArgumentOperation argument:
                return Fillers.MayFill(follower, argument, shape) || IsFilledLaterOn(follower, creation, shape);
            case IInvocationOperation call when call.Instance == value:
                return Fillers.MayFill(follower, call, shape);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return IsFilled(follower, creation, declarator.Symbol, shape);
            case ITupleOperation tuple when SecondNames.Deconstructed(tuple, value) is { } part:
                return IsFilled(follower, creation, part, shape);
            case ISimpleAssignmentOperation assignment when assignment.Value == value && BodyIndex.VariableOf(assignment.Target) is { } variable:
                return IsFilled(follower, creation, variable, shape);
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } stored } } assignment when assignment.Value == value:
                return IsFilledLaterOn(follower, creation, shape) || IsFilledByType(stored, shape, follower.Cancellation);
            case IFieldInitializerOperation { InitializedFields: [{ } field, ..] }:
                return IsFilledByType(field, shape, follower.Cancellation);
            case IPropertyInitializerOperation { InitializedProperties: [{ } property, ..] }:
                return IsFilledByType(property, shape, follower.Cancellation);
            default:
                return IsFilledLaterOn(follower, creation, shape);
        }
    }

    // The first thing that is done with the variable and counts decides; what a lambda does with it, it may have done by then.
    private static bool IsFilled(ValueFollower follower, IOperation creation, ISymbol symbol, Shape shape)
    {
        IOperation function = BodyIndex.FunctionAround(creation);
        (IOperation Reference, VariableUseKind Kind)[] uses =
        [
            .. SecondNames.ReferencesOf(follower, creation, symbol)
                .Where(reference => reference.Syntax.SpanStart >= creation.Syntax.Span.End)
                .Select(reference => (reference, VariableUse.Of(follower, reference, shape))),
        ];
        if (uses.Any(use => use.Kind == VariableUseKind.Fills && BodyIndex.FunctionAround(use.Reference) != function)) return true;
        foreach ((IOperation reference, VariableUseKind kind) in uses)
        {
            switch (kind)
            {
                case VariableUseKind.Fills:
                    return IsFilledLaterOn(follower, creation, shape) || !SkippedFill.IsPossible(follower, creation, reference, uses);
                case VariableUseKind.Reads:
                    return IsFilledLaterOn(follower, creation, shape);
            }
        }

        return false;
    }

    /// <summary>Whether the body sets the slot, further down, on an object of which isn't known where it comes from: it may be this one.</summary>
    private static bool IsFilledLaterOn(ValueFollower follower, IOperation creation, Shape shape)
    {
        foreach (Slot slot in shape.Slots)
        {
            if (!slot.IsSettable) continue;
            foreach (IOperation use in follower.Bodies.Of(creation).UsesOf(slot.Name))
            {
                if (use.Syntax.SpanStart > creation.Syntax.Span.End && SlotUses.IsSet(follower.Shapes, use) && !IsOfKnownOrigin(follower, use)) return true;
            }
        }

        return false;
    }

    // A claim in a field that the type's other members fill, as a builder does.
    private static bool IsFilledByType(ISymbol stored, Shape shape, CancellationToken cancellation) =>
        stored.ContainingType is { } type
        && type.DeclaringSyntaxReferences.Any(declaration => SlotSyntax.SetsIn(stored.Name, declaration.GetSyntax(cancellation), shape));

    // A variable whose claims are made on the spot holds none that came by another way; a parameter holds what was there before.
    private static bool IsOfKnownOrigin(ValueFollower follower, IOperation use) =>
        use is IMemberReferenceOperation { Instance: IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } given } }
            ? follower.Bodies.Of(use).Of(given).Definitions.Count == 0 && given.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction and not MethodKind.LocalFunction }
            : use is IMemberReferenceOperation { Instance: ILocalReferenceOperation local }
        && follower.Bodies.Of(use).Of(local.Local).Definitions is { Count: > 0 } definitions
        && definitions.All(static d => d.Value is not null && Outlets.Innermost(d.Value) is IObjectCreationOperation);
}
