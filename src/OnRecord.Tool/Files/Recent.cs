using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Tool.Files;

/// <summary>Keeps the values that were asked for last, so that memory stays flat however many files there are.</summary>
internal sealed class Recent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(int capacity, Func<string, T> make)
{
    private readonly Dictionary<string, LinkedListNode<(string Key, Lazy<T> Value)>> _index = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, Lazy<T> Value)> _order = new();

    /// <summary>The value under a key, made when it isn't kept.</summary>
    public T Get(string key)
    {
        Lazy<T> value;
        lock (_index)
        {
            if (_index.Remove(key, out LinkedListNode<(string Key, Lazy<T> Value)>? node)) _order.Remove(node);
            else if (_index.Count >= capacity)
            {
                _index.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }

            // A failure is not kept: the file may be there the next time.
            node ??= new((key, new Lazy<T>(() => make(key), LazyThreadSafetyMode.PublicationOnly)));
            _order.AddFirst(node);
            _index.Add(key, node);
            value = node.Value.Value;
        }

        return value.Value;
    }
}
