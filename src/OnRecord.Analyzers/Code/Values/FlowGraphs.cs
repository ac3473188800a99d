using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>The control-flow graphs of a body and of the lambdas and local functions in it, each made when first asked for.</summary>
internal sealed class FlowGraphs(IOperation root)
{
    private const int MaxNesting = 16;

    private readonly Dictionary<IOperation, FlowIndex?> _graphs = [];

    public FlowIndex? Of(IOperation function, CancellationToken cancellation) => Of(function, cancellation, 0);

    private FlowIndex? Of(IOperation function, CancellationToken cancellation, int depth)
    {
        if (depth > MaxNesting) return null;
        if (_graphs.TryGetValue(function, out FlowIndex? known)) return known;
        ControlFlowGraph? graph = ReferenceEquals(function, root)
            ? OfRoot(cancellation)
            : Of(BodyIndex.FunctionAround(function), cancellation, depth + 1) is { } outer ? Nested(outer, function, cancellation) : null;
        return _graphs[function] = graph is null ? null : new FlowIndex(graph);
    }

    private ControlFlowGraph? OfRoot(CancellationToken cancellation) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation body => ControlFlowGraph.Create(body, cancellation),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        _ => null,
    };

    private static ControlFlowGraph? Nested(FlowIndex outer, IOperation function, CancellationToken cancellation)
    {
        ControlFlowGraph graph = outer.Graph;
        if (function is ILocalFunctionOperation local)
        {
            return graph.LocalFunctions.Contains(local.Symbol) ? graph.GetLocalFunctionControlFlowGraph(local.Symbol, cancellation) : null;
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in outer.Events(block))
            {
                if (operation is IFlowAnonymousFunctionOperation lambda && lambda.Syntax == function.Syntax) return graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
            }
        }

        return null;
    }
}
