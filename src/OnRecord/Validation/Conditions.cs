using System.ComponentModel;
using OnRecord.Text;

namespace OnRecord.Validation;

/// <summary>What compiled rules ask of values, beyond what C# has operators for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Conditions
{
    private const int SmallList = 16;

    /// <summary>The length of a text in Unicode scalar values.</summary>
    public static int Length(string text) => ScalarLength.Of(text);

    /// <summary>How many of some conditions hold.</summary>
    public static int Count(bool first, bool second = false, bool third = false, bool fourth = false) =>
        (first ? 1 : 0) + (second ? 1 : 0) + (third ? 1 : 0) + (fourth ? 1 : 0);

    /// <summary>Compares by code point: UTF-16 units alone would put the astral planes before U+E000. Null where one is absent.</summary>
    public static int? Compare(string? left, string? right)
    {
        if (left is null || right is null) return null;
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] == right[i]) continue;
            bool isLeftAstral = char.IsSurrogate(left[i]);
            return isLeftAstral == char.IsSurrogate(right[i]) ? left[i].CompareTo(right[i]) : isLeftAstral ? 1 : -1;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Whether a number is one that JSON can hold. An absent one is.</summary>
    public static bool IsFinite(double? value) => value is not { } number || !(double.IsNaN(number) || double.IsInfinity(number));

    /// <summary>Whether a number has at most so many digits after the point, trailing zeros aside, and 15 in all.</summary>
    public static bool HasScale(decimal value, int scale) => ScaledNumber.Fits(value, scale);

    /// <summary>The date of a point in time, as written with its offset.</summary>
    public static RecordDate? RecordDateOf(DateTimeOffset? time) => time is { } present ? RecordDate.FromDateTime(present) : null;

#if NET
    /// <summary>The date of a point in time, as written with its offset.</summary>
    public static DateOnly? DateOf(DateTimeOffset? time) => time is { } present ? DateOnly.FromDateTime(present.DateTime) : null;
#endif

    /// <summary>Whether no two items are equal.</summary>
    public static bool AreUnique<T>(EquatableList<T> items) => FirstRepeated(items) < 0;

    /// <summary>The index of the first item that equals one before it; -1 where all differ.</summary>
    internal static int FirstRepeated<T>(EquatableList<T> items)
    {
        HashSet<T>? seen = items.Count > SmallList ? new HashSet<T>(ValueComparer<T>.Default) : null;
        for (int i = 0; i < items.Count; i++)
        {
            if (seen is null ? IsAmongFirst(items, i) : !seen.Add(items[i])) return i;
        }

        return -1;
    }

    private static bool IsAmongFirst<T>(EquatableList<T> items, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (ValueComparer<T>.Default.Equals(items[i], items[count])) return true;
        }

        return false;
    }
}
