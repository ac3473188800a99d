using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>A flow graph with the operations of each block in the order in which they take place, where each variable is read, and each object created.</summary>
internal sealed class FlowIndex
{
    private readonly IOperation[][] _events;
    private readonly Dictionary<SyntaxNode, List<(BasicBlock Block, int Index)>> _places = [];

    public FlowIndex(ControlFlowGraph graph)
    {
        Graph = graph;
        _events = new IOperation[graph.Blocks.Length][];
        foreach (BasicBlock block in graph.Blocks)
        {
            IOperation[] events = _events[block.Ordinal] = EventsOf(block);
            for (int i = 0; i < events.Length; i++)
            {
                if (!block.IsReachable || (BodyIndex.VariableOf(events[i]) is null && events[i] is not IObjectCreationOperation)) continue;
                if (!_places.TryGetValue(events[i].Syntax, out List<(BasicBlock Block, int Index)>? places)) _places[events[i].Syntax] = places = [];
                places.Add((block, i));
            }
        }
    }

    public ControlFlowGraph Graph { get; }

    public IOperation[] Events(BasicBlock block) => _events[block.Ordinal];

    /// <summary>Where the graph reads the variable, or creates the object, that the code has at this syntax; more than once where the compiler duplicates a block.</summary>
    public IReadOnlyList<(BasicBlock Block, int Index)> PlacesOf(SyntaxNode syntax) => _places.TryGetValue(syntax, out List<(BasicBlock Block, int Index)>? places) ? places : [];

    private static IOperation[] EventsOf(BasicBlock block)
    {
        List<IOperation> events = [];
        foreach (IOperation operation in block.Operations) AddPartsFirst(events, operation);
        if (block.BranchValue is { } value) AddPartsFirst(events, value);
        return [.. events];
    }

    // The mirror image of a walk from the root with the last child first.
    private static void AddPartsFirst(List<IOperation> events, IOperation root)
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
