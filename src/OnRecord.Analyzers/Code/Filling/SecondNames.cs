using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>The variables that hold one and the same object.</summary>
internal static class SecondNames
{
    /// <summary>References to the variable, and to locals that are nothing but another name for it, in the order of the code.</summary>
    public static IEnumerable<IOperation> ReferencesOf(ValueFollower follower, IOperation creation, ISymbol variable)
    {
        BodyIndex body = follower.Bodies.Of(creation);
        List<IOperation> references = [];
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default) { variable };
        Queue<ISymbol> pending = new([variable]);
        while (pending.Count > 0)
        {
            foreach (IOperation reference in body.Of(pending.Dequeue()).References)
            {
                if (NameFor(follower, body, reference) is not { } name) references.Add(reference);
                else if (seen.Add(name)) pending.Enqueue(name);
            }
        }

        return seen.Count == 1 ? references : references.OrderBy(static r => r.Syntax.SpanStart);
    }

    /// <summary>The variable that a part of a tuple is put into: <c>var (a, b) = (new Quote(), new Quote())</c>.</summary>
    public static ISymbol? Deconstructed(ITupleOperation tuple, IOperation part)
    {
        IOperation whole = tuple;
        while (whole.Parent is ITupleOperation or IConversionOperation) whole = whole.Parent;
        if (whole.Parent is not IDeconstructionAssignmentOperation deconstruction) return null;
        foreach ((IOperation target, IOperation? value) in Definitions.Pairs(deconstruction))
        {
            if (value == Rules.Outlets.Innermost(part)) return BodyIndex.VariableOf(target);
        }

        return null;
    }

    private static ISymbol? NameFor(ValueFollower follower, BodyIndex body, IOperation reference) =>
        Rules.Outlets.Outermost(reference).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } name } }
        && body.Of(name).Definitions.Count == 1
        && LocalValues.CanChangeInPlace(follower.Shapes, reference.Type)
            ? name
            : null;
}
