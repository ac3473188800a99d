using System.Globalization;

namespace OnRecord.Text;

/// <summary>Numbers as written: whether they are whole, and their usual notation.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class JsonNumber
{
    // Longer ones are outside every range that a field can have, and stay as they are written.
    private const int MaxExpanded = 40;

    /// <summary>
    /// Whether a number in JSON's notation is a whole one, by value: <c>1.0</c> and <c>1e3</c> are. A whole one of at most
    /// 40 digits is given back in plain digits, any other number as it was.
    /// </summary>
    public static bool IsWhole(string number, out string text)
    {
        text = number;
        bool negative = number[0] == '-';
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = number.Substring(negative ? 1 : 0, (exponentAt < 0 ? number.Length : exponentAt) - (negative ? 1 : 0));
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        int first = 0, end = digits.Length;
        while (end > 0 && digits[end - 1] == '0') end--;
        while (first < end && digits[first] == '0') first++;
        if (first == end)
        {
            text = "0";
            return true;
        }

        // Value = digits[first..end] * 10^shift.
        long shift = (exponentAt < 0 ? 0 : Exponent(number, exponentAt + 1)) + digits.Length - end - (point < 0 ? 0 : mantissa.Length - point - 1);
        if (shift < 0) return false;
        if (end - first + shift <= MaxExpanded) text = (negative ? "-" : "") + digits.Substring(first, end - first) + new string('0', (int)shift);
        return true;
    }

    private static long Exponent(string number, int at) =>
        int.TryParse(number.Substring(at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            ? exponent
            : number[at] == '-' ? int.MinValue : int.MaxValue;
}
