namespace OnRecord.Yaml;

/// <summary>What an anchor names: the events of a whole node.</summary>
internal readonly record struct YamlAnchor(YamlEvent[] Events, int Nodes, int Height)
{
    /// <summary>Stands in for an anchor that isn't there.</summary>
    public static YamlAnchor Null { get; } = new([new YamlEvent(YamlEventKind.Scalar, 0, 0, YamlScalarKind.Null)], 0, 0);

    /// <summary>Repeats the node. The whole of it stands where the alias does; what is inside, where it was written.</summary>
    public void CopyTo(List<YamlEvent> events, int start, int end)
    {
        int first = events.Count;
        events.AddRange(Events);
        events[first] = events[first] with { Start = start, End = end };
        int last = events.Count - 1;
        events[last] = events[last] with { Start = start, End = end };
    }
}

/// <summary>The anchors above, and what aliases may still add.</summary>
internal sealed class YamlAnchors
{
    private const int MaxNodesAdded = 10_000;

    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private int _added;

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => _anchors.Keys;

    /// <summary>Takes the node that begins at an event; a later anchor of the same name hides an earlier one.</summary>
    public void Add(string name, List<YamlEvent> events, int first, int height)
    {
        YamlEvent[] copy = [.. events.GetRange(first, events.Count - first)];
        // A key that bears an anchor can be repeated as a value.
        if (copy[0].Kind == YamlEventKind.Key) copy[0] = copy[0] with { Kind = YamlEventKind.Scalar };
        int nodes = 0;
        foreach (YamlEvent step in copy)
        {
            if (step.Kind is YamlEventKind.Scalar or YamlEventKind.MappingStart or YamlEventKind.SequenceStart) nodes++;
        }

        _anchors[name] = new YamlAnchor(copy, nodes, height);
    }

    /// <summary>Looks an anchor up.</summary>
    public bool TryGet(string name, out YamlAnchor anchor) => _anchors.TryGetValue(name, out anchor);

    /// <summary>Counts what an alias adds. False where that is too much.</summary>
    public bool TrySpend(YamlAnchor anchor)
    {
        _added += anchor.Nodes;
        return _added <= MaxNodesAdded;
    }
}
