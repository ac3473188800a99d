using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Yaml;

/// <summary>The YAML 1.2 core schema: what a plain scalar is. <c>no</c>, <c>on</c> and dates are strings.</summary>
internal static class CoreSchema
{
    /// <summary>Resolves a plain scalar.</summary>
    /// <param name="raw">As written.</param>
    /// <param name="text">Its value; a number in JSON's notation where it has one, else as written.</param>
    public static YamlScalarKind Resolve(string raw, out string text)
    {
        text = raw;
        switch (raw)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                text = "";
                return YamlScalarKind.Null;
            case "true" or "True" or "TRUE":
                text = "true";
                return YamlScalarKind.Boolean;
            case "false" or "False" or "FALSE":
                text = "false";
                return YamlScalarKind.Boolean;
        }

        // Most texts begin with a letter, and no number does.
        if (raw[0] is not ((>= '0' and <= '9') or '+' or '-' or '.')) return YamlScalarKind.String;
        if (raw.StartsWith("0x", StringComparison.Ordinal)) return Based(raw, 16, out text);
        if (raw.StartsWith("0o", StringComparison.Ordinal)) return Based(raw, 8, out text);
        int at = raw[0] is '+' or '-' ? 1 : 0;
        if (raw.Substring(at) is ".inf" or ".Inf" or ".INF" || raw is ".nan" or ".NaN" or ".NAN") return YamlScalarKind.Number;
        if (Decimal(raw, at) is not { } number) return YamlScalarKind.String;
        text = number;
        return JsonNumber.IsWhole(number, out _) ? YamlScalarKind.Integer : YamlScalarKind.Number;
    }

    /// <summary>Whether the text of a number is in JSON's notation: those without a value of their own (<c>.inf</c>) or too large in hexadecimal aren't.</summary>
    public static bool IsJson(string number) =>
        Ascii.IsDigit(number[number.Length - 1]) && !number.StartsWith("0x", StringComparison.Ordinal) && !number.StartsWith("0o", StringComparison.Ordinal);

    private static YamlScalarKind Based(string raw, int numberBase, out string text)
    {
        text = raw;
        if (raw.Length == 2) return YamlScalarKind.String;
        ulong value = 0;
        bool fits = true;
        for (int i = 2; i < raw.Length; i++)
        {
            int digit = Digit(raw[i]);
            if (digit >= numberBase) return YamlScalarKind.String;
            fits = fits && value <= (ulong.MaxValue - (ulong)digit) / (ulong)numberBase;
            if (fits) value = value * (ulong)numberBase + (ulong)digit;
        }

        if (!fits) return YamlScalarKind.Number;
        text = value.ToString(CultureInfo.InvariantCulture);
        return YamlScalarKind.Integer;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    /// <summary>The JSON notation of <c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>; null for anything else.</summary>
    private static string? Decimal(string raw, int at)
    {
        int whole = Digits(raw, at);
        int end = whole, fraction = whole;
        if (end < raw.Length && raw[end] == '.')
        {
            fraction = end + 1;
            end = Digits(raw, fraction);
        }

        if (whole == at && end <= fraction) return null;
        int mantissaEnd = end;
        if (end < raw.Length && raw[end] is 'e' or 'E')
        {
            int digits = end + 1 < raw.Length && raw[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = Digits(raw, digits);
            if (end == digits) return null;
        }

        if (end != raw.Length) return null;
        int first = at;
        while (first < whole - 1 && raw[first] == '0') first++;
        return (raw[0] == '-' ? "-" : "")
            + (whole == at ? "0" : raw.Substring(first, whole - first))
            + (mantissaEnd > fraction ? "." + raw.Substring(fraction, mantissaEnd - fraction) : "")
            + raw.Substring(mantissaEnd);
    }

    private static int Digits(string raw, int at)
    {
        while (at < raw.Length && raw[at] is >= '0' and <= '9') at++;
        return at;
    }
}
