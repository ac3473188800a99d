namespace OnRecord.Attribution;

/// <summary>Names one way round in a strongly connected component.</summary>
internal static class Cycles
{
    /// <summary>The members of a shortest cycle through the component's first record of the file, in the order of its edges.</summary>
    public static int[] Shortest(int[] members, int[][] edges)
    {
        HashSet<int> inside = [.. members];
        int start = members.Min();
        Dictionary<int, int> cameFrom = [];
        Queue<int> queue = new();
        queue.Enqueue(start);
        while (queue.Count > 0)
        {
            int node = queue.Dequeue();
            foreach (int target in edges[node])
            {
                if (target == start) return Unwind(start, node, cameFrom);
                if (!inside.Contains(target) || cameFrom.ContainsKey(target)) continue;
                cameFrom.Add(target, node);
                queue.Enqueue(target);
            }
        }

        // A component of one record without an edge to itself is no cycle, and nobody asks for its.
        return [start];
    }

    private static int[] Unwind(int start, int last, Dictionary<int, int> cameFrom)
    {
        List<int> path = [];
        for (int node = last; node != start; node = cameFrom[node]) path.Add(node);
        path.Add(start);
        path.Reverse();
        return [.. path];
    }
}
