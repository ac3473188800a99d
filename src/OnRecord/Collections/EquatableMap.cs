using System.Collections;
using System.Diagnostics;

namespace OnRecord;

/// <summary>
/// A read-only dictionary with string keys that is equal to another when its entries are, in whatever order. Never null:
/// <c>default</c> is the empty map.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct EquatableMap<T> : IReadOnlyDictionary<string, T>, IEquatable<EquatableMap<T>>
{
    private static readonly Dictionary<string, T> NoEntries = [];
    private readonly Dictionary<string, T>? _entries;

    private EquatableMap(Dictionary<string, T> entries) => _entries = entries.Count == 0 ? null : entries;

    /// <summary>The map without entries.</summary>
    public static EquatableMap<T> Empty => default;

    /// <inheritdoc/>
    public int Count => Entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => Entries.Values;

    private Dictionary<string, T> Entries => _entries ?? NoEntries;

    /// <inheritdoc/>
    public T this[string key] => Entries[key];

    /// <summary>Copies a dictionary.</summary>
    public static implicit operator EquatableMap<T>(Dictionary<string, T> entries) => new(new Dictionary<string, T>(entries, StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Entries.ContainsKey(key);

    /// <inheritdoc/>
#if NETSTANDARD2_0
    public bool TryGetValue(string key, out T value) => Entries.TryGetValue(key, out value!);
#else
    public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) => Entries.TryGetValue(key, out value);
#endif

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T> other)
    {
        if (Count != other.Count) return false;
        foreach (KeyValuePair<string, T> entry in Entries)
        {
            if (!other.Entries.TryGetValue(entry.Key, out T? value) || !ValueComparer<T>.Default.Equals(entry.Value, value)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, T> entry in Entries) hash ^= StringComparer.Ordinal.GetHashCode(entry.Key) ^ (entry.Value?.GetHashCode() ?? 0);
        return hash;
    }

    /// <summary>Equal maps are equal.</summary>
    public static bool operator ==(EquatableMap<T> left, EquatableMap<T> right) => left.Equals(right);

    /// <summary>Unequal maps are not.</summary>
    public static bool operator !=(EquatableMap<T> left, EquatableMap<T> right) => !left.Equals(right);

    /// <summary>Enumerates without allocating.</summary>
    public Dictionary<string, T>.Enumerator GetEnumerator() => Entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <summary>Takes ownership of the dictionary, whose comparer is ordinal.</summary>
    internal static EquatableMap<T> Own(Dictionary<string, T> entries) => new(entries);
}
