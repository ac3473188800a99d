using OnRecord.Checking.Plans;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Verdict;

/// <summary>What stands in for the nodes of a line of which none are made. Different objects, as who asks whether a value is the whole of its record compares them.</summary>
internal static class Nothing
{
    public static ScalarNode Scalar { get; } = new(default, ScalarKind.Null, string.Empty, string.Empty);

    public static ScalarNode Record { get; } = new(default, ScalarKind.Null, string.Empty, string.Empty);

    /// <summary>The key of any field that is written.</summary>
    public static MappingEntry Key { get; } = new(string.Empty, default, Scalar);

    public static ValuePlan Plan { get; } = new ScalarPlan(ScalarType.String, ConstraintPlan.None);
}
