using System.Globalization;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>Whether a scalar is one of a type: its kind, the format of its text, the range of its number.</summary>
internal static class ScalarFormats
{
    private const decimal MaxSafe = 9007199254740991m; // 2^53 - 1: up to here, every program that reads JSON agrees.
    private const int SurelyFinite = 300; // Digits: a double has its end at 10^308.

    public static bool HasKind(ScalarType type, ScalarKind kind) => type switch
    {
        ScalarType.Boolean => kind == ScalarKind.Boolean,
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Number or ScalarType.Decimal => kind is ScalarKind.Integer or ScalarKind.Number,
        _ => kind == ScalarKind.String,
    };

    /// <summary>Whether the type takes whole numbers alone.</summary>
    public static bool IsWhole(ScalarType type) => type is ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64;

    /// <summary>Whether a text has the format of the type; of a type without a format, any has.</summary>
    public static bool IsText(ScalarType type, ReadOnlySpan<char> text) => type switch
    {
        ScalarType.Date => Formats.IsDate(text),
        ScalarType.DateTime => Formats.IsDateTime(text),
        ScalarType.Uri => Formats.IsUri(text),
        ScalarType.Uuid => Formats.IsUuid(text),
        _ => true,
    };

    /// <summary>Whether a number is in the range of the type.</summary>
    public static bool IsNumber(ScalarType type, ReadOnlySpan<char> number) => type switch
    {
        ScalarType.Integer => IsWithin(number, -MaxSafe, MaxSafe),
        ScalarType.Int32 => IsWithin(number, int.MinValue, int.MaxValue),
        ScalarType.Int64 => IsWithin(number, long.MinValue, long.MaxValue),
        ScalarType.Decimal => ScaledNumber.TryParse(number.ToString(), out _),
        _ => IsFinite(number),
    };

    /// <summary>Whether a double can hold about as much; <c>.inf</c> and <c>.nan</c> are no numbers to anybody but YAML.</summary>
    public static bool IsFinite(ReadOnlySpan<char> number) =>
        (number.Length < SurelyFinite && IsPlain(number))
        || (double.TryParse(number.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) && !double.IsNaN(value));

    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        int digits = 0;
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] is >= '0' and <= '9') digits++;
            else if (!(number[i] == '-' && i == 0) && !(number[i] == '.' && digits > 0)) return false;
        }

        return digits > 0;
    }

    private static bool IsWithin(ReadOnlySpan<char> number, decimal minimum, decimal maximum) =>
        Scalars.Decimal(number) is decimal value && value >= minimum && value <= maximum;
}
