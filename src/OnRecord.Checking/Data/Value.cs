using OnRecord.Checking.Plans;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Data;

/// <summary>A value of a record that is as its schema asks for. What isn't is left out, and reported.</summary>
internal abstract class Value(DataNode node)
{
    public DataNode Node { get; } = node;
}

/// <summary>A scalar, a value of an enum or a reference.</summary>
internal class ScalarValue(ScalarNode node, ValuePlan plan) : Value(node)
{
    private readonly ScalarNode _node = node;

    public virtual ValuePlan Plan { get; } = plan;

    public virtual ScalarKind Kind => _node.Kind;

    /// <summary>Its text as a string of its own.</summary>
    public virtual string Text => _node.Text;

    /// <summary>Its text, where no string is needed.</summary>
    public virtual ReadOnlySpan<char> Characters => _node.Text.AsSpan();
}

/// <summary>A list, or a map without its keys: nothing that is asked of a map asks for them.</summary>
internal sealed class CollectionValue(DataNode node, IReadOnlyList<Value> items) : Value(node)
{
    public IReadOnlyList<Value> Items { get; } = items;
}
