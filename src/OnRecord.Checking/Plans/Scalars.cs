using System.Globalization;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Plans;

/// <summary>Compares scalars by value: numbers as numbers, date-times as instants, texts by code point.</summary>
internal static class Scalars
{
    /// <summary>Null for a number that a decimal does not hold.</summary>
    public static decimal? Decimal(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    public static bool IsLiteral(ScalarType? type, ScalarNode scalar, Literal literal) => literal.Kind switch
    {
        LiteralKind.String => scalar.Kind == ScalarKind.String && Compare(type, scalar.Text, literal.Text) == 0,
        LiteralKind.Boolean => scalar.Kind == ScalarKind.Boolean && scalar.Text == literal.Text,
        _ => scalar.Kind is ScalarKind.Integer or ScalarKind.Number && Compare(type ?? ScalarType.Decimal, scalar.Text, literal.Text) == 0,
    };

    /// <summary>Negative, 0 or positive. A null type is that of texts: enums and references.</summary>
    public static int Compare(ScalarType? type, string left, string right) => type switch
    {
        ScalarType.Number => Double(left).CompareTo(Double(right)),
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal => CompareExact(left, right),
        ScalarType.DateTime => CompareInstants(left, right),
        ScalarType.Uuid => string.Compare(left, right, StringComparison.OrdinalIgnoreCase),
        _ => CompareCodePoints(left, right),
    };

    private static int CompareExact(string left, string right) =>
        Decimal(left) is decimal a && Decimal(right) is decimal b ? a.CompareTo(b) : Double(left).CompareTo(Double(right));

    /// <summary>The date as written, whatever the offset.</summary>
    public static string DateOf(string dateTime) => dateTime.Length > 10 ? dateTime.Substring(0, 10) : dateTime;

    /// <summary>The same text for equal values of a type, and no other.</summary>
    public static string Canonical(ScalarType? type, string text) => type switch
    {
        ScalarType.DateTime when Formats.TryParseDateTime(text, out DateTimeOffset instant) => instant.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ScalarType.Uuid => text.ToLowerInvariant(),
        ScalarType.Number => (Double(text) + 0.0).ToString("R", CultureInfo.InvariantCulture), // -0 is 0.
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal => CanonicalNumber(text),
        _ => text,
    };

    private static string CanonicalNumber(string text) =>
        Decimal(text) is decimal number ? (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : Double(text).ToString("R", CultureInfo.InvariantCulture);

    private static double Double(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;

    private static int CompareInstants(string left, string right) =>
        Formats.TryParseDateTime(left, out DateTimeOffset a) && Formats.TryParseDateTime(right, out DateTimeOffset b)
            ? a.UtcTicks.CompareTo(b.UtcTicks)
            : CompareCodePoints(left, right);

    /// <summary>UTF-16 units alone would put the astral planes before U+E000.</summary>
    private static int CompareCodePoints(string left, string right)
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
