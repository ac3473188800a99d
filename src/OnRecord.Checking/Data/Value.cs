using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Data;

/// <summary>A value of a record that has the shape its schema asks for. What hasn't is left out, and reported.</summary>
internal abstract class Value(DataNode node)
{
    public DataNode Node { get; } = node;
}

/// <summary>A scalar or an enum value.</summary>
internal sealed class ScalarValue(ScalarNode node, TypeModel type) : Value(node)
{
    public TypeModel Type { get; } = type;

    public string Text { get; } = node.Text;
}

/// <summary>An embedded record.</summary>
internal sealed class RecordValue(DataNode node, Record record) : Value(node)
{
    public Record Record { get; } = record;
}

/// <summary>A list.</summary>
internal sealed class ListValue(DataNode node, IReadOnlyList<Value> items) : Value(node)
{
    public IReadOnlyList<Value> Items { get; } = items;
}

/// <summary>A map.</summary>
internal sealed class MapValue(DataNode node, IReadOnlyList<KeyValuePair<string, Value>> entries) : Value(node)
{
    public IReadOnlyList<KeyValuePair<string, Value>> Entries { get; } = entries;
}
