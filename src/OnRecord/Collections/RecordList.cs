using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OnRecord;

/// <summary>The records of a dossier's list, by id and by position. Equal to another when its records are.</summary>
[CollectionBuilder(typeof(RecordList), nameof(RecordList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class RecordList<TId, T> : IReadOnlyList<T>, IEquatable<RecordList<TId, T>>
    where TId : struct, ITextValue<TId>
    where T : SchemaRecord
{
    private readonly EquatableList<T> _records;
    private Dictionary<string, T>? _byId;

    internal RecordList(EquatableList<T> records) => _records = records;

    internal EquatableList<T> Records => _records;

    /// <summary>The list without records.</summary>
    public static RecordList<TId, T> Empty { get; } = new(default);

    /// <inheritdoc/>
    public int Count => _records.Count;

    /// <inheritdoc/>
    public T this[int index] => _records[index];

    /// <summary>The record with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[TId id] => this[id.Value];

    /// <summary>The record with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string id] => TryGet(id, out T? record) ? record : throw new KeyNotFoundException("No record of the list has the id '" + id + "'.");

    /// <summary>The record with this id, where there is one.</summary>
    public bool TryGet(TId id, [NotNullWhen(true)] out T? record) => TryGet(id.Value, out record);

    /// <summary>The record with this id, where there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record)
    {
        record = null;
        return id is not null && (_byId ??= Index()).TryGetValue(id, out record);
    }

    /// <inheritdoc/>
    public bool Equals(RecordList<TId, T>? other) => other is not null && _records == other._records;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordList<TId, T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _records.GetHashCode();

    /// <summary>The records in brackets, for logs and debuggers.</summary>
    public override string ToString() => _records.ToString();

    /// <summary>Enumerates without allocating.</summary>
    public EquatableList<T>.Enumerator GetEnumerator() => _records.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_records).GetEnumerator();

    private Dictionary<string, T> Index()
    {
        Dictionary<string, T> index = new(Count, StringComparer.Ordinal);
        foreach (T record in _records)
        {
            // The first of two with one id stands: that there are two is what validation reports.
            if (record?.RecordKey is string id && !index.ContainsKey(id)) index.Add(id, record);
        }

        return index;
    }
}

/// <summary>Makes <see cref="RecordList{TId,T}"/> values.</summary>
public static class RecordList
{
    /// <summary>Copies the records; what a collection expression calls.</summary>
    public static RecordList<TId, T> Create<TId, T>(ReadOnlySpan<T> records)
        where TId : struct, ITextValue<TId>
        where T : SchemaRecord => new(EquatableList.Create(records));
}
