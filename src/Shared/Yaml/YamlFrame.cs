namespace OnRecord.Yaml;

/// <summary>A collection that is being read.</summary>
internal sealed class YamlFrame(bool isMapping, bool isFlow, int start, int firstEvent, string? anchor)
{
    /// <summary>Up to so many keys are compared one by one; most mappings have fewer, and a table for each costs more than they do.</summary>
    private const int MaxCompared = 16;

    private List<(string Key, int Offset)>? _keys;
    private Dictionary<string, int>? _manyKeys;
    private List<YamlEvent[]>? _merges;

    /// <summary>A mapping, or else a list.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>In brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Its offset in the text.</summary>
    public int Start { get; } = start;

    /// <summary>The index of the event that begins it.</summary>
    public int FirstEvent { get; } = firstEvent;

    /// <summary>Its anchor.</summary>
    public string? Anchor { get; } = anchor;

    /// <summary>Whether the next node of a mapping is a key.</summary>
    public bool ExpectsKey { get; set; } = isMapping;

    /// <summary>The events from here on are taken off once the node at hand is complete; negative where it stays.</summary>
    public int CutFrom { get; set; } = -1;

    /// <summary>Whether the value at hand is that of a merge key.</summary>
    public bool IsMerge { get; set; }

    /// <summary>The offset after the last node inside.</summary>
    public int End { get; set; } = start;

    /// <summary>How deep collections are nested below this one.</summary>
    public int Height { get; set; }

    /// <summary>The values of its merge keys.</summary>
    public IReadOnlyList<YamlEvent[]> Merges => (IReadOnlyList<YamlEvent[]>?)_merges ?? [];

    /// <summary>Whether events inside may still be changed, or are wanted again.</summary>
    public bool HoldsEvents => Anchor is not null || CutFrom >= 0;

    /// <summary>Takes the value of a merge key.</summary>
    public void AddMerge(YamlEvent[] value) => (_merges ??= []).Add(value);

    /// <summary>Takes note of a key, unless it is there: then says where.</summary>
    public bool TryAddKey(string key, int offset, out int first)
    {
        if (_manyKeys is not null)
        {
            if (_manyKeys.TryGetValue(key, out first)) return false;
            _manyKeys.Add(key, offset);
            return true;
        }

        foreach ((string other, int place) in _keys ??= [])
        {
            first = place;
            if (other == key) return false;
        }

        first = 0;
        _keys.Add((key, offset));
        if (_keys.Count == MaxCompared) _manyKeys = _keys.ToDictionary(static entry => entry.Key, static entry => entry.Offset, StringComparer.Ordinal);
        return true;
    }
}
