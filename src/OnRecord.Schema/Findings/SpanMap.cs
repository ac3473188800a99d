namespace OnRecord.Schema.Findings;

/// <summary>Where each node of one schema file stands: from JSON Pointer to the spans of its key and of its value.</summary>
/// <param name="Path">The file.</param>
/// <param name="Entries">In document order.</param>
public sealed record SpanMap(string Path, EquatableArray<SpanMap.Entry> Entries)
{
    private Dictionary<string, Entry>? _byPointer;

    /// <summary>The spans of one node; the key's is the value's where a node has no key (list items, the root).</summary>
    public readonly record struct Entry(string Pointer, SourceSpan Key, SourceSpan Value);

    /// <summary>The finding at its place. A pointer to nothing falls back to the nearest thing that is there.</summary>
    public Finding Locate(PointerFinding finding)
    {
        Entry entry = Find(finding.Pointer);
        return new Finding(finding.Descriptor, Path, finding.OnKey ? entry.Key : entry.Value, finding.Arguments);
    }

    /// <summary>The spans of what a pointer leads to, or of the nearest thing that is there.</summary>
    public Entry Find(string pointer)
    {
        if (_byPointer is null)
        {
            Dictionary<string, Entry> index = new(StringComparer.Ordinal);
            foreach (Entry entry in Entries) index[entry.Pointer] = entry;
            _byPointer = index;
        }

        while (true)
        {
            if (_byPointer.TryGetValue(pointer, out Entry entry)) return entry;
            int slash = pointer.LastIndexOf('/');
            if (slash < 0) return default;
            pointer = pointer.Substring(0, slash);
        }
    }

    /// <summary>Compares without the lazily built index.</summary>
    public bool Equals(SpanMap? other) => other is not null && Path == other.Path && Entries == other.Entries;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Path) * 31 + Entries.GetHashCode());
}
