using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>The ways of control that a flow graph doesn't draw as branches: into handlers, and through <c>finally</c>.</summary>
internal static class ExceptionalFlow
{
    /// <summary>The blocks from which an exception leads into this one: those of the <c>try</c> whose handler it starts.</summary>
    public static IEnumerable<BasicBlock> Into(ControlFlowGraph graph, BasicBlock block)
    {
        ControlFlowRegion? region = block.EnclosingRegion;
        while (region is not null && region.FirstBlockOrdinal == block.Ordinal)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally)
            {
                ControlFlowRegion? whole = region.EnclosingRegion;
                if (whole?.Kind == ControlFlowRegionKind.FilterAndHandler) whole = whole.EnclosingRegion;
                if (whole is { Kind: ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally }) return Blocks(graph, whole.NestedRegions[0]);
            }

            region = region.EnclosingRegion;
        }

        return [];
    }

    /// <summary>The first blocks of the <c>catch</c> clauses, with their filters, into which something that happens in a block may lead.</summary>
    public static IEnumerable<BasicBlock> CatchesOf(ControlFlowGraph graph, BasicBlock block, IEnumerable<IOperation> happening)
    {
        if (!happening.Any(static o => o is IInvocationOperation or IObjectCreationOperation or IThrowOperation or IAwaitOperation or IArrayElementReferenceOperation)) yield break;
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole }) continue;
            foreach (ControlFlowRegion handler in whole.NestedRegions.Skip(1)) yield return graph.Blocks[handler.FirstBlockOrdinal];
        }
    }

    /// <summary>The blocks of the <c>finally</c> clauses that a branch runs through.</summary>
    public static IEnumerable<BasicBlock> FinallyBlocks(ControlFlowGraph graph, ControlFlowBranch branch) =>
        branch.FinallyRegions.SelectMany(region => Blocks(graph, region));

    private static IEnumerable<BasicBlock> Blocks(ControlFlowGraph graph, ControlFlowRegion region)
    {
        for (int i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++) yield return graph.Blocks[i];
    }
}
