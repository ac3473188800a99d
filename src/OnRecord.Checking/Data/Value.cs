using OnRecord.Checking.Plans;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Data;

/// <summary>A value of a record that is as its schema asks for. What isn't is left out, and reported.</summary>
internal abstract class Value(DataNode node)
{
    public DataNode Node { get; } = node;
}

/// <summary>A scalar, a value of an enum or a reference.</summary>
internal sealed class ScalarValue(ScalarNode node, ValuePlan plan) : Value(node)
{
    public ValuePlan Plan { get; } = plan;

    public ScalarNode Scalar { get; } = node;

    public string Text { get; } = node.Text;
}

/// <summary>A list, or a map without its keys: nothing that is asked of a map asks for them.</summary>
internal sealed class CollectionValue(DataNode node, IReadOnlyList<Value> items) : Value(node)
{
    public IReadOnlyList<Value> Items { get; } = items;
}
