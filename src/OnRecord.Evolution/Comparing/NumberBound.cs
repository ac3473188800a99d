using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>The end of a range of numbers.</summary>
internal static class NumberBound
{
    /// <summary>Comparable: how far up the least number lies.</summary>
    public static (decimal Value, int Beyond) Lower(Constraints constraints, bool isWhole) =>
        Max((constraints.Minimum ?? decimal.MinValue, 0), Exclusive(constraints.ExclusiveMinimum, decimal.MinValue, isWhole, 1));

    /// <summary>Comparable: how far up the greatest number lies.</summary>
    public static (decimal Value, int Beyond) Upper(Constraints constraints, bool isWhole) =>
        Min((constraints.Maximum ?? decimal.MaxValue, 0), Exclusive(constraints.ExclusiveMaximum, decimal.MaxValue, isWhole, -1));

    /// <summary>Of whole numbers, those above three are those from four on. Of others, the bound itself is just left out.</summary>
    private static (decimal Value, int Beyond) Exclusive(decimal? bound, decimal none, bool isWhole, int direction)
    {
        if (bound is not { } value) return (none, 0);
        if (!isWhole || value is decimal.MinValue or decimal.MaxValue) return (value, direction);
        return ((direction > 0 ? decimal.Floor(value) : decimal.Ceiling(value)) + direction, 0);
    }

    private static (decimal, int) Max((decimal, int) a, (decimal, int) b) => a.CompareTo(b) >= 0 ? a : b;

    private static (decimal, int) Min((decimal, int) a, (decimal, int) b) => a.CompareTo(b) <= 0 ? a : b;
}
