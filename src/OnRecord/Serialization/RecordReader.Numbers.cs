using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OnRecord.Text;
using OnRecord.Validation;

namespace OnRecord.Serialization;

public ref partial struct RecordReader
{
    /// <summary>A whole number within 2^53-1, in whatever notation: 1.0 and 1e3 are whole.</summary>
    public long GetInteger() => GetWhole(-WholeNumber.MaxSafe, WholeNumber.MaxSafe, "a whole number of at most 2^53-1");

    /// <summary>A whole number of 32 bits.</summary>
    public int GetInt32() => (int)GetWhole(int.MinValue, int.MaxValue, "a whole number of 32 bits");

    /// <summary>A whole number of 64 bits.</summary>
    public long GetInt64() => GetWhole(long.MinValue, long.MaxValue, "a whole number of 64 bits");

    /// <summary>A finite number.</summary>
    public double GetNumber()
    {
        if (GetNumberText("a number") is not string text) return 0;
        double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsInfinity(value)) return value;
        Report(ErrorIds.Constraint, "The number must be finite, and is too large.");
        return 0;
    }

    /// <summary>A number with at most so many digits after the point, trailing zeros aside, and 15 in all.</summary>
    public decimal GetDecimal()
    {
        if (GetNumberText("a number") is not string text) return 0;
        if (ScaledNumber.TryParse(text, out decimal value)) return value;
        Report(ErrorIds.Constraint, "The number must have at most 15 significant digits.");
        return 0;
    }

    private long GetWhole(long minimum, long maximum, string expected)
    {
        if (GetNumberText(expected) is not string text) return 0;
        if (WholeNumber.TryParse(text, out long value, out bool isWhole) && value >= minimum && value <= maximum) return value;
        Report(isWhole ? ErrorIds.Constraint : ErrorIds.WrongKind, "The number must be " + expected + ".");
        return 0;
    }

    private string? GetNumberText(string expected)
    {
        if (Json.TokenType != JsonTokenType.Number)
        {
            WrongKind(expected);
            return null;
        }

        byte[] digits = Json.HasValueSequence ? Json.ValueSequence.ToArray() : Json.ValueSpan.ToArray();
        return Encoding.ASCII.GetString(digits);
    }
}
