namespace OnRecord.Attribution;

/// <summary>
/// The graph of <c>relayedBy</c> and <c>basis</c> edges between claims, in strongly connected components (Tarjan 1972).
/// Walked with a stack of its own: a relay chain may be as long as the dossier.
/// </summary>
internal sealed class RelayGraph
{
    private readonly int[][] _edges;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _open;
    private readonly Stack<int> _component = new();
    private int _next;

    private RelayGraph(int[][] edges)
    {
        _edges = edges;
        _order = new int[edges.Length];
        _low = new int[edges.Length];
        _open = new bool[edges.Length];
    }

    /// <summary>The components, each after all those that it leads to.</summary>
    public static List<int[]> Components(int[][] edges)
    {
        RelayGraph graph = new(edges);
        List<int[]> components = [];
        for (int i = 0; i < edges.Length; i++)
        {
            if (graph._order[i] == 0) graph.Visit(i, components);
        }

        return components;
    }

    private void Visit(int root, List<int[]> components)
    {
        Stack<(int Node, int Edge)> path = new();
        Enter(root, path);
        while (path.Count > 0)
        {
            (int node, int edge) = path.Pop();
            if (edge < _edges[node].Length)
            {
                path.Push((node, edge + 1));
                int target = _edges[node][edge];
                if (_order[target] == 0) Enter(target, path);
                else if (_open[target]) _low[node] = Math.Min(_low[node], _order[target]);
                continue;
            }

            if (_low[node] == _order[node]) components.Add(Close(node));
            if (path.Count > 0) _low[path.Peek().Node] = Math.Min(_low[path.Peek().Node], _low[node]);
        }
    }

    private void Enter(int node, Stack<(int Node, int Edge)> path)
    {
        _order[node] = _low[node] = ++_next;
        _open[node] = true;
        _component.Push(node);
        path.Push((node, 0));
    }

    private int[] Close(int root)
    {
        List<int> members = [];
        int node;
        do
        {
            node = _component.Pop();
            _open[node] = false;
            members.Add(node);
        }
        while (node != root);
        return [.. members];
    }
}
