using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>The operations of a basic block in the order in which they take place: parts before the whole.</summary>
internal static class FlowEvents
{
    public static List<IOperation> Of(BasicBlock block)
    {
        List<IOperation> events = [];
        foreach (IOperation operation in block.Operations) Add(events, operation);
        if (block.BranchValue is { } value) Add(events, value);
        return events;
    }

    // Each node's reverse pre-order is its post-order with children mirrored, hence the two reversals.
    private static void Add(List<IOperation> events, IOperation root)
    {
        int start = events.Count;
        Stack<IOperation> pending = new([root]);
        while (pending.Count > 0)
        {
            IOperation next = pending.Pop();
            events.Add(next);
            foreach (IOperation child in next.ChildOperations) pending.Push(child);
        }

        events.Reverse(start, events.Count - start);
    }
}
