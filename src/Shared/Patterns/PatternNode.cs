namespace OnRecord.Patterns;

/// <summary>A part of a pattern. Groups are gone: nothing refers back to them.</summary>
internal abstract class PatternNode
{
    /// <summary>How many steps the part has once its counted repetitions are written out.</summary>
    public abstract int Size { get; }
}

/// <summary>One code point of a set.</summary>
/// <param name="listed">The code points as listed.</param>
/// <param name="isNegated">Whether all but these are meant.</param>
internal sealed class SetNode(CodePointSet listed, bool isNegated) : PatternNode
{
    /// <summary>As listed.</summary>
    public CodePointSet Listed { get; } = listed;

    /// <summary>All but those listed.</summary>
    public bool IsNegated { get; } = isNegated;

    /// <summary>What matches.</summary>
    public CodePointSet Set { get; } = isNegated ? listed.Complement() : listed;

    /// <inheritdoc/>
    public override int Size => 1;
}

/// <summary>The start or the end of the whole text.</summary>
internal sealed class AnchorNode(bool isStart) : PatternNode
{
    /// <summary>The start.</summary>
    public bool IsStart { get; } = isStart;

    /// <inheritdoc/>
    public override int Size => 1;
}

/// <summary>One part after the other.</summary>
internal sealed class SequenceNode(IReadOnlyList<PatternNode> items) : PatternNode
{
    /// <summary>In order.</summary>
    public IReadOnlyList<PatternNode> Items { get; } = items;

    /// <inheritdoc/>
    public override int Size { get; } = PatternSize.Sum(items);
}

/// <summary>One of several.</summary>
internal sealed class ChoiceNode(IReadOnlyList<PatternNode> options) : PatternNode
{
    /// <summary>Two or more.</summary>
    public IReadOnlyList<PatternNode> Options { get; } = options;

    /// <inheritdoc/>
    public override int Size { get; } = PatternSize.Sum(options) + options.Count;
}

/// <summary>A part several times.</summary>
internal sealed class RepeatNode(PatternNode item, int min, int? max) : PatternNode
{
    /// <summary>What is repeated.</summary>
    public PatternNode Item { get; } = item;

    /// <summary>The least number of times.</summary>
    public int Min { get; } = min;

    /// <summary>The greatest, where there is one.</summary>
    public int? Max { get; } = max;

    /// <inheritdoc/>
    public override int Size { get; } = PatternSize.Product(item.Size + 1, max ?? min + 1);
}

/// <summary>Sums that stop at a limit, since nested counts multiply.</summary>
internal static class PatternSize
{
    /// <summary>The most steps that a pattern may have.</summary>
    public const int Limit = 5000;

    /// <summary>The size of parts together.</summary>
    public static int Sum(IReadOnlyList<PatternNode> parts)
    {
        int sum = 0;
        foreach (PatternNode part in parts) sum = Math.Min(Limit + 1, sum + part.Size);
        return sum;
    }

    /// <summary>The size of a part written several times.</summary>
    public static int Product(int size, int times) => (int)Math.Min(Limit + 1L, (long)size * times);
}
