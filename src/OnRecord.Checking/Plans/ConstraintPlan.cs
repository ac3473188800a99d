using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Plans;

/// <summary>One thing that is asked of a scalar.</summary>
/// <param name="Holds">Whether a scalar satisfies it.</param>
/// <param name="Says">What it asks of one that doesn't, to follow on the field's name: "must be at least 2, and is 1".</param>
internal sealed record ConstraintTest(Func<ScalarNode, bool> Holds, Func<ScalarNode, string> Says);

/// <summary>What the constraints of a schema ask of a scalar: patterns parsed, word lists looked up, once a schema.</summary>
internal sealed class ConstraintPlan(IReadOnlyList<ConstraintTest> tests)
{
    public static ConstraintPlan None { get; } = new([]);

    public bool IsMetBy(ScalarNode scalar) => FirstBroken(scalar) is null;

    /// <summary>The first of those that a scalar breaks; null where it breaks none.</summary>
    public ConstraintTest? FirstBroken(ScalarNode scalar)
    {
        foreach (ConstraintTest test in tests)
        {
            if (!test.Holds(scalar)) return test;
        }

        return null;
    }
}
