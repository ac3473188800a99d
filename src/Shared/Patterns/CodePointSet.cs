namespace OnRecord.Patterns;

/// <summary>A set of code points, as ranges in order that neither touch nor overlap.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class CodePointSet : IEquatable<CodePointSet>
{
    /// <summary>The last code point.</summary>
    public const int Last = 0x10FFFF;

    private readonly (int From, int To)[] _ranges;

    private CodePointSet((int From, int To)[] ranges) => _ranges = ranges;

    /// <summary>Every code point.</summary>
    public static CodePointSet All { get; } = new([(0, Last)]);

    /// <summary>Both ends of each range belong to it.</summary>
    public IReadOnlyList<(int From, int To)> Ranges => _ranges;

    /// <summary>One code point.</summary>
    public static CodePointSet Of(int codePoint) => new([(codePoint, codePoint)]);

    /// <summary>The union of ranges in any order.</summary>
    public static CodePointSet Union(IEnumerable<(int From, int To)> ranges)
    {
        List<(int From, int To)> merged = [];
        foreach ((int from, int to) in ranges.OrderBy(static range => range.From))
        {
            int last = merged.Count - 1;
            if (last >= 0 && from <= merged[last].To + 1) merged[last] = (merged[last].From, Math.Max(merged[last].To, to));
            else merged.Add((from, to));
        }

        return new CodePointSet([.. merged]);
    }

    /// <summary>All others.</summary>
    public CodePointSet Complement()
    {
        List<(int From, int To)> others = [];
        int next = 0;
        foreach ((int from, int to) in _ranges)
        {
            if (from > next) others.Add((next, from - 1));
            next = to + 1;
        }

        if (next <= Last) others.Add((next, Last));
        return new CodePointSet([.. others]);
    }

    /// <summary>Whether a code point is in it.</summary>
    public bool Contains(int codePoint)
    {
        int low = 0, high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < _ranges[middle].From) high = middle - 1;
            else if (codePoint > _ranges[middle].To) low = middle + 1;
            else return true;
        }

        return false;
    }

    /// <summary>Whether some code point is in both.</summary>
    public bool Overlaps(CodePointSet other)
    {
        int i = 0, j = 0;
        while (i < _ranges.Length && j < other._ranges.Length)
        {
            if (_ranges[i].To < other._ranges[j].From) i++;
            else if (other._ranges[j].To < _ranges[i].From) j++;
            else return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CodePointSet? other) => other is not null && _ranges.SequenceEqual(other._ranges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach ((int from, int to) in _ranges) hash = unchecked((hash * 31 + from) * 31 + to);
        return hash;
    }
}
