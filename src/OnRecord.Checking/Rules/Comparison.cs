using System.Globalization;
using OnRecord.Checking.Data;
using OnRecord.Schema.Model;
using OnRecord.Text;

namespace OnRecord.Checking.Rules;

/// <summary>Compares two values of one type: date-times as instants, dates as written, texts by code point, numbers by value.</summary>
internal static class Comparison
{
    /// <summary>Negative, 0 or positive; null where the values can't be ordered, which resolving the schema rules out.</summary>
    public static int? Compare(ScalarValue left, bool leftAsDate, ScalarValue right, bool rightAsDate)
    {
        ScalarType? type = (left.Type as ScalarTypeModel)?.Scalar;
        string leftText = leftAsDate ? DateOf(left.Text) : left.Text;
        string rightText = rightAsDate ? DateOf(right.Text) : right.Text;
        return type switch
        {
            ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Number or ScalarType.Decimal => CompareNumbers(leftText, rightText),
            ScalarType.DateTime when !leftAsDate && !rightAsDate => CompareInstants(leftText, rightText),
            _ => CompareCodePoints(leftText, rightText),
        };
    }

    public static int CompareNumbers(string left, string right)
    {
        if (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b))
        {
            return a.CompareTo(b);
        }

        return double.Parse(left, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, CultureInfo.InvariantCulture));
    }

    /// <summary>UTF-16 order differs from code point order where a surrogate meets a character above the surrogates.</summary>
    public static int CompareCodePoints(string left, string right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            char a = left[i], b = right[i];
            if (a == b) continue;
            if (char.IsSurrogate(a) != char.IsSurrogate(b)) return char.IsSurrogate(a) ? 1 : -1;
            return a.CompareTo(b);
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The date as written, whatever the offset.</summary>
    private static string DateOf(string dateTime) => dateTime.Length > 10 ? dateTime.Substring(0, 10) : dateTime;

    private static int CompareInstants(string left, string right) =>
        Formats.TryParseDateTime(left, out DateTimeOffset a) && Formats.TryParseDateTime(right, out DateTimeOffset b)
            ? a.UtcTicks.CompareTo(b.UtcTicks)
            : CompareCodePoints(left, right);
}
