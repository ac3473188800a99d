using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Filling;

/// <summary>Whether a constructor sets a slot on some ways through it only.</summary>
internal static class ConstructorPaths
{
    public static bool MayLeaveUnset(IOperation constructor, MethodBodies bodies, Slot slot, CancellationToken cancellation)
    {
        if (bodies.Of(constructor).FlowOf(constructor, cancellation) is not { } flow) return false;
        bool isAssignedAnywhere = false;
        HashSet<int> seen = [0];
        Stack<BasicBlock> pending = new([flow.Graph.Blocks[0]]);
        bool reachesEnd = false;
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            BasicBlock block = pending.Pop();
            IOperation[] events = flow.Events(block);
            int set = Array.FindIndex(events, e => Sets(e, slot));

            // What throws before it is set leads past it, into the handlers.
            foreach (BasicBlock handler in ExceptionalFlow.CatchesOf(flow.Graph, block, events.Take(set < 0 ? events.Length : set)))
            {
                if (seen.Add(handler.Ordinal)) pending.Push(handler);
            }

            if (set >= 0)
            {
                isAssignedAnywhere = true;
                continue;
            }

            reachesEnd |= block.Kind == BasicBlockKind.Exit;
            foreach (ControlFlowBranch? branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                bool setInFinally = branch is not null && ExceptionalFlow.FinallyBlocks(flow.Graph, branch).Any(b => flow.Events(b).Any(e => Sets(e, slot)));
                if (branch?.Destination is { } next && !setInFinally && seen.Add(next.Ordinal)) pending.Push(next);
            }
        }

        return isAssignedAnywhere && reachesEnd;
    }

    private static bool Sets(IOperation happened, Slot slot) => happened switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation target } => slot.Is(target.Member),
        IDeconstructionAssignmentOperation deconstruction => Definitions.Pairs(deconstruction).Any(p => p.Target is IMemberReferenceOperation target && slot.Is(target.Member)),
        IInvocationOperation { Instance: IInstanceReferenceOperation, TargetMethod.MethodKind: not MethodKind.Constructor } => true,
        _ => false,
    };
}
