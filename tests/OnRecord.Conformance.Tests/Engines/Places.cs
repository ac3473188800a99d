using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Schema.Reading;

namespace OnRecord.Conformance.Tests.Engines;

/// <summary>
/// Brings what engines say about places to one measure, an offset in the text: that of the key or list item which the finding is
/// about. What is missing is about its record; and a record begins with its first key, so that the two are the same place.
/// </summary>
internal sealed class Places(DataNode? root)
{
    public static Places Of(TestData data) => new((data.Format == DataFormat.Json
        ? JsonReader.Read(string.Empty, data.Text, ShapeFindings.Reading)
        : YamlReader.Read(string.Empty, data.Text, ShapeFindings.Reading)).Root);

    /// <summary>The place that a JSON Pointer leads to, or as far as it leads; null where nothing was read.</summary>
    public int? OfPointer(string pointer)
    {
        if (root is null) return null;
        DataNode node = root;
        int place = Start(root);
        foreach (string part in pointer.Split('/').Skip(1).Select(static text => text.Replace("~1", "/").Replace("~0", "~")))
        {
            if (node is MappingNode mapping && mapping[part] is { } entry)
            {
                place = ReferenceEquals(entry, mapping.Entries[0]) ? place : entry.KeySpan.Start;
                node = entry.Value;
            }
            else if (node is SequenceNode list && int.TryParse(part, out int index) && index < list.Items.Count)
            {
                node = list.Items[index];
                place = Start(node);
            }
            else
            {
                break;
            }
        }

        return place;
    }

    /// <summary>The place that an offset in the text is in, after the places of all that this is in.</summary>
    public IReadOnlyList<int> Around(int offset)
    {
        if (root is null) return [];
        List<int> around = [];
        Walk(root, Start(root), offset, around);
        return around;
    }

    /// <summary>The keys on the way to an offset in the text.</summary>
    public IEnumerable<string> KeysTo(int offset)
    {
        DataNode? node = root;
        while (node is not null)
        {
            if (node is SequenceNode list)
            {
                node = list.Items.LastOrDefault(item => Start(item) <= offset);
                continue;
            }

            if (node is not MappingNode mapping || mapping.Entries.LastOrDefault(entry => entry.KeySpan.Start <= offset) is not { } last) yield break;
            yield return last.Key;
            node = last.Value;
        }
    }

    private static int Start(DataNode node) => node is MappingNode { Entries.Count: > 0 } mapping ? Math.Min(node.Span.Start, mapping.Entries[0].KeySpan.Start) : node.Span.Start;

    private static void Walk(DataNode node, int place, int offset, List<int> around)
    {
        around.Add(place);
        if (offset == node.Span.Start) return;
        if (node is SequenceNode list)
        {
            DataNode? item = list.Items.FirstOrDefault(item => Start(item) <= offset && offset < item.Span.End);
            if (item is not null) Walk(item, Start(item), offset, around);
        }
        else if (node is MappingNode mapping && mapping.Entries.LastOrDefault(entry => entry.KeySpan.Start <= offset) is { } last)
        {
            int start = ReferenceEquals(last, mapping.Entries[0]) ? place : last.KeySpan.Start;
            if (offset < last.KeySpan.End) around.Add(start);
            else Walk(last.Value, start, offset, around);
        }
    }
}
