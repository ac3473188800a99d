using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OnRecord;

/// <summary>
/// An immutable list that is equal to another when its items are. Never null: <c>default</c> is the empty list.
/// Made by a collection expression: <c>By = [blinken, biden]</c>.
/// </summary>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[]? _items;

    private EquatableList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The list without items.</summary>
    public static EquatableList<T> Empty => default;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Copies an array.</summary>
    public static implicit operator EquatableList<T>(T[] items) => new([.. items]);

    /// <summary>Whether the predicate holds for an item.</summary>
    public bool Any(Func<T, bool> predicate)
    {
        foreach (T item in this)
        {
            if (predicate(item)) return true;
        }

        return false;
    }

    /// <summary>Whether the predicate holds for every item.</summary>
    public bool All(Func<T, bool> predicate)
    {
        foreach (T item in this)
        {
            if (!predicate(item)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(EquatableList<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Count != other.Count) return false;
        for (int i = 0; i < Count; i++)
        {
            if (!ValueComparer<T>.Default.Equals(_items![i], other._items![i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in this) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>The items in brackets, for logs and debuggers.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Equal lists are equal.</summary>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>Unequal lists are not.</summary>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Takes ownership of the array.</summary>
    internal static EquatableList<T> Own(T[] items) => new(items);

    /// <summary>Walks the items in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item that the enumerator stands on.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableList{T}"/> values.</summary>
public static class EquatableList
{
    /// <summary>Copies the items; what a collection expression calls.</summary>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => EquatableList<T>.Own(items.ToArray());

    /// <summary>Copies a sequence.</summary>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items) => EquatableList<T>.Own([.. items]);
}
