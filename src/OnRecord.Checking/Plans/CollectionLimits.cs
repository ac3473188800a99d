using OnRecord.Checking.Data;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>What is asked of a list or map as a whole.</summary>
internal sealed class CollectionLimits(Constraints constraints)
{
    public int Minimum { get; } = constraints.MinItems ?? 0;

    public int Maximum { get; } = constraints.MaxItems ?? int.MaxValue;

    /// <summary>Whether items are compared with each other.</summary>
    public bool AreUnique => constraints.UniqueItems;

    public bool HoldsFor(CollectionValue collection) =>
        collection.Items.Count >= Minimum && collection.Items.Count <= Maximum && FirstRepeated(collection.Items) is null;

    /// <summary>The first item that equals one before it, where that is not allowed; null where all is well.</summary>
    public Value? FirstRepeated(IReadOnlyList<Value> items) => constraints.UniqueItems ? ValueEquality.FirstRepeated(items) : null;
}
