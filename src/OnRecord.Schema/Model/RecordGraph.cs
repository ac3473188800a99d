namespace OnRecord.Schema.Model;

/// <summary>Which records pass something on to which: what is embedded to what embeds it, a leaf to what it can stand for.</summary>
public sealed class RecordGraph
{
    private readonly Dictionary<TypeName, List<TypeName>> _next = [];

    /// <summary>What <paramref name="from"/> has, <paramref name="to"/> has.</summary>
    public void Add(TypeName from, TypeName to)
    {
        if (!_next.TryGetValue(from, out List<TypeName>? next)) _next.Add(from, next = []);
        next.Add(to);
    }

    /// <summary>The records themselves, and all that have it from them.</summary>
    public HashSet<TypeName> ReachableFrom(IEnumerable<TypeName> records)
    {
        HashSet<TypeName> reached = [];
        Queue<TypeName> queue = new();
        foreach (TypeName record in records) Reach(record);
        while (queue.Count > 0)
        {
            if (!_next.TryGetValue(queue.Dequeue(), out List<TypeName>? next)) continue;
            foreach (TypeName record in next) Reach(record);
        }

        return reached;

        void Reach(TypeName record)
        {
            if (reached.Add(record)) queue.Enqueue(record);
        }
    }
}
