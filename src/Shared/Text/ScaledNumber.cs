using System.Globalization;

namespace OnRecord.Text;

/// <summary>Numbers with a fixed number of digits after the point, as <c>scale</c> asks for.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class ScaledNumber
{
    private const int MaxDigits = 15;

    /// <summary>Reads a number in JSON's notation that a decimal holds without rounding.</summary>
    public static bool TryParse(string json, out decimal value) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && SignificantDigits(json) <= MaxDigits;

    /// <summary>Whether a number has at most so many digits after the point, trailing zeros aside, and 15 in all.</summary>
    public static bool Fits(decimal value, int scale)
    {
        if (scale < 28 && decimal.Round(value, scale) != value) return false;
        return SignificantDigits(value.ToString(CultureInfo.InvariantCulture)) <= MaxDigits;
    }

    private static int SignificantDigits(string number)
    {
        int digits = 0, zeros = 0;
        foreach (char c in number)
        {
            if (c is 'e' or 'E') break;
            if (c is < '0' or > '9') continue;
            if (c != '0')
            {
                digits += zeros + 1;
                zeros = 0;
            }
            else if (digits > 0)
            {
                zeros++;
            }
        }

        return digits;
    }
}
