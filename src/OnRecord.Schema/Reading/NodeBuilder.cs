using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Reading;

/// <summary>Builds a tree of nodes from the steps of a reader, without recursion.</summary>
internal sealed class NodeBuilder
{
    private readonly Stack<Open> _open = new();

    /// <summary>The outermost node, once it is whole.</summary>
    public DataNode? Root { get; private set; }

    /// <summary>Begins a mapping.</summary>
    public void OpenMapping() => _open.Push(new Open { Entries = [] });

    /// <summary>Begins a list.</summary>
    public void OpenSequence() => _open.Push(new Open { Items = [] });

    /// <summary>The key of the value that comes next. A value without a key is dropped.</summary>
    public void Key(string key, SourceSpan span)
    {
        Open mapping = _open.Peek();
        mapping.Key = key;
        mapping.KeySpan = span;
    }

    /// <summary>Ends the innermost collection.</summary>
    public void Close(SourceSpan span)
    {
        Open closed = _open.Pop();
        Add(closed.Entries is { } entries ? new MappingNode(span, entries) : new SequenceNode(span, closed.Items!));
    }

    /// <summary>Adds a whole node where the last step left off.</summary>
    public void Add(DataNode node)
    {
        if (_open.Count == 0)
        {
            Root = node;
            return;
        }

        Open parent = _open.Peek();
        if (parent.Items is { } items) items.Add(node);
        else if (parent.Key is { } key) parent.Entries!.Add(new MappingEntry(key, parent.KeySpan, node));
        parent.Key = null;
    }

    private sealed class Open
    {
        public List<MappingEntry>? Entries;
        public List<DataNode>? Items;
        public string? Key;
        public SourceSpan KeySpan;
    }
}
