using System.Globalization;
using OnRecord.Text;

namespace OnRecord;

/// <summary>Whole numbers, in whatever notation.</summary>
internal static class WholeNumber
{
    /// <summary>2^53-1: up to here, every program that reads JSON agrees.</summary>
    public const long MaxSafe = 9007199254740991;

    /// <summary>Reads a number in JSON's notation whose value is whole and has 64 bits.</summary>
    public static bool TryParse(string json, out long value, out bool isWhole)
    {
        value = 0;
        isWhole = JsonNumber.IsWhole(json, out string digits);
        return isWhole && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
