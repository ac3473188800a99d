using System.Globalization;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Plans;

/// <summary>Compares scalars by value: numbers as numbers, date-times as instants, texts by code point.</summary>
internal static class Scalars
{
    // Digits that a whole number may have so that a double, or a long, holds it exactly.
    private const int MaxDouble = 15;
    private const int MaxLong = 18;

    /// <summary>Null for a number that a decimal does not hold.</summary>
    public static decimal? Decimal(ReadOnlySpan<char> text) =>
        TryShort(text, MaxLong, out long whole) ? (decimal?)whole
        : decimal.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    public static bool IsLiteral(ScalarType? type, ScalarKind kind, ReadOnlySpan<char> text, Literal literal) => literal.Kind switch
    {
        LiteralKind.String => kind == ScalarKind.String && Compare(type, text, literal.Text.AsSpan()) == 0,
        LiteralKind.Boolean => kind == ScalarKind.Boolean && text.SequenceEqual(literal.Text.AsSpan()),
        _ => kind is ScalarKind.Integer or ScalarKind.Number && Compare(type ?? ScalarType.Decimal, text, literal.Text.AsSpan()) == 0,
    };

    /// <summary>Negative, 0 or positive. A null type is that of texts: enums and references.</summary>
    public static int Compare(ScalarType? type, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => type switch
    {
        ScalarType.Number => Double(left).CompareTo(Double(right)),
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal => CompareExact(left, right),
        ScalarType.DateTime => CompareInstants(left, right),
        ScalarType.Uuid => left.CompareTo(right, StringComparison.OrdinalIgnoreCase),
        _ => CompareCodePoints(left, right),
    };

    private static int CompareExact(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Decimal(left) is decimal a && Decimal(right) is decimal b ? a.CompareTo(b) : Double(left).CompareTo(Double(right));

    /// <summary>The date as written, whatever the offset.</summary>
    public static ReadOnlySpan<char> DateOf(ReadOnlySpan<char> dateTime) => dateTime.Length > 10 ? dateTime.Slice(0, 10) : dateTime;

    /// <summary>The same text for equal values of a type, and no other.</summary>
    public static string Canonical(ScalarType? type, string text) => type switch
    {
        ScalarType.DateTime when Formats.TryParseDateTime(text.AsSpan(), out DateTimeOffset instant) => instant.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ScalarType.Uuid => text.ToLowerInvariant(),
        ScalarType.Number => (Double(text.AsSpan()) + 0.0).ToString("R", CultureInfo.InvariantCulture), // -0 is 0.
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal => CanonicalNumber(text),
        _ => text,
    };

    private static string CanonicalNumber(string text) =>
        Decimal(text.AsSpan()) is decimal number ? (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : Double(text.AsSpan()).ToString("R", CultureInfo.InvariantCulture);

    private static double Double(ReadOnlySpan<char> text) => TryShort(text, MaxDouble, out long whole) ? whole : double.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;

    private static int CompareInstants(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Formats.TryParseDateTime(left, out DateTimeOffset a) && Formats.TryParseDateTime(right, out DateTimeOffset b)
            ? a.UtcTicks.CompareTo(b.UtcTicks)
            : CompareCodePoints(left, right);

    /// <summary>Reads a whole number of few digits; any other is left to the framework.</summary>
    private static bool TryShort(ReadOnlySpan<char> text, int most, out long number)
    {
        number = 0;
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length == start || text.Length - start > most) return false;
        for (int i = start; i < text.Length; i++)
        {
            if (!(text[i] is >= '0' and <= '9')) return false;
            number = number * 10 + text[i] - '0';
        }

        if (start > 0) number = -number;
        return true;
    }

    /// <summary>UTF-16 units alone would put the astral planes before U+E000.</summary>
    private static int CompareCodePoints(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            char a = left[i], b = right[i];
            if (a == b) continue;
            return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
        }

        return left.Length.CompareTo(right.Length);
    }
}
