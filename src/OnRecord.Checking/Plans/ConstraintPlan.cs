using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Plans;

/// <summary>Whether a scalar satisfies what is asked of it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Its text, which need not be a string of its own.</param>
internal delegate bool ScalarTest(ScalarKind kind, ReadOnlySpan<char> text);

/// <summary>One thing that is asked of a scalar.</summary>
/// <param name="Holds">Whether a scalar satisfies it.</param>
/// <param name="Says">What it asks of one that doesn't, to follow on the field's name: "must be at least 2, and is 1".</param>
internal sealed record ConstraintTest(ScalarTest Holds, Func<ScalarNode, string> Says);

/// <summary>What the constraints of a schema ask of a scalar: patterns parsed, word lists looked up, once a schema.</summary>
internal sealed class ConstraintPlan(ConstraintTest[] tests)
{
    public static ConstraintPlan None { get; } = new([]);

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => tests.Length == 0;

    public bool IsMetBy(ScalarKind kind, ReadOnlySpan<char> text) => FirstBroken(kind, text) is null;

    /// <summary>The first of those that a scalar breaks; null where it breaks none.</summary>
    public ConstraintTest? FirstBroken(ScalarKind kind, ReadOnlySpan<char> text)
    {
        foreach (ConstraintTest test in tests)
        {
            if (!test.Holds(kind, text)) return test;
        }

        return null;
    }
}
