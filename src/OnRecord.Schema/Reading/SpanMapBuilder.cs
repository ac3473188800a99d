using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Reading;

/// <summary>Writes down where each node of a tree stands.</summary>
public static class SpanMapBuilder
{
    /// <summary>The map of a file; empty where it has no root. In document order, without recursion.</summary>
    public static SpanMap Build(string path, DataNode? root)
    {
        List<SpanMap.Entry> entries = [];
        Stack<(string Pointer, SourceSpan Key, DataNode Node)> pending = new();
        if (root is not null) pending.Push(("", root.Span, root));
        while (pending.Count > 0)
        {
            (string pointer, SourceSpan key, DataNode node) = pending.Pop();
            entries.Add(new SpanMap.Entry(pointer, key, node.Span));
            if (node is MappingNode mapping)
            {
                for (int i = mapping.Entries.Count - 1; i >= 0; i--)
                {
                    MappingEntry entry = mapping.Entries[i];
                    pending.Push((JsonPointer.Append(pointer, entry.Key), entry.KeySpan, entry.Value));
                }
            }
            else if (node is SequenceNode sequence)
            {
                for (int i = sequence.Items.Count - 1; i >= 0; i--)
                    pending.Push((JsonPointer.Append(pointer, i), sequence.Items[i].Span, sequence.Items[i]));
            }
        }

        return new SpanMap(path, new EquatableArray<SpanMap.Entry>([.. entries]));
    }
}
