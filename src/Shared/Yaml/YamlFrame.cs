namespace OnRecord.Yaml;

/// <summary>A collection that is being read.</summary>
internal sealed class YamlFrame(bool isMapping, bool isFlow, int start, int firstEvent, string? anchor)
{
    private Dictionary<string, int>? _keys;

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
    public List<YamlEvent[]> Merges { get; } = [];

    /// <summary>Takes note of a key, unless it is there: then says where.</summary>
    public bool TryAddKey(string key, int offset, out int first)
    {
        _keys ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (_keys.TryGetValue(key, out first)) return false;
        _keys.Add(key, offset);
        return true;
    }
}
