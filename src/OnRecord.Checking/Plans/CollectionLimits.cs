using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Plans;

/// <summary>What is asked of a list or map as a whole.</summary>
internal sealed class CollectionLimits(Constraints constraints)
{
    public int Minimum { get; } = constraints.MinItems ?? 0;

    public int Maximum { get; } = constraints.MaxItems ?? int.MaxValue;

    public bool HoldsFor(DataNode collection, int count) =>
        count >= Minimum && count <= Maximum && FirstRepeated(collection) is null;

    /// <summary>The first item that equals one before it, where that is not allowed; null where all is well.</summary>
    public DataNode? FirstRepeated(DataNode collection) =>
        constraints.UniqueItems && collection is SequenceNode list ? JsonEquality.FirstRepeated(list.Items) : null;
}
