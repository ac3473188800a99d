using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Text;

/// <summary>The formats of texts: dates, date-times, UUIDs and URIs.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class Formats
{
    /// <summary>A day of the calendar between the years 0001 and 9999, as <c>2026-01-31</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) => text.Length == 10 && TryDate(text, out _, out _, out _);

    /// <summary>The same, taken apart.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return text.Length == 10 && TryDate(text, out year, out month, out day);
    }

    /// <summary>
    /// An instant as RFC 3339 has it, with an offset: <c>T</c> and <c>Z</c> in upper case, seconds up to 59, at most seven digits after
    /// their point. The offset is at most 14 hours, and the instant is between the years 0001 and 9999 in UTC too: a DateTimeOffset holds no other.
    /// </summary>
    public static bool IsDateTime(ReadOnlySpan<char> text) => TryParseDateTime(text, out _);

    /// <summary>The same, with its value.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || !TryDate(text, out int year, out int month, out int day)) return false;
        int hour = TwoDigits(text, 11), minute = TwoDigits(text, 14), second = TwoDigits(text, 17);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return false;
        int at = 19;
        if (!TryFraction(text, ref at, out long fraction) || !TryOffset(text, at, out int offset)) return false;
        long ticks = new DateTime(year, month, day, hour, minute, second).Ticks + fraction;
        long utc = ticks - offset * TimeSpan.TicksPerMinute;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        instant = new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset));
        return true;
    }

    /// <summary>8-4-4-4-12 hexadecimal digits, in either case.</summary>
    public static bool IsUuid(ReadOnlySpan<char> text)
    {
        if (text.Length != 36) return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !Ascii.IsHex(text[i])) return false;
        }

        return true;
    }

    /// <summary>An absolute URI of RFC 3986 that System.Uri can hold.</summary>
    public static bool IsUri(ReadOnlySpan<char> text) => UriFormat.IsUri(text) && (IsOfTheWeb(text) || Uri.TryCreate(text.ToString(), UriKind.RelativeOrAbsolute, out _));

    /// <summary>The same, with its value, which keeps the text in <see cref="Uri.OriginalString"/>.</summary>
    public static bool TryParseUri(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        // Relative too: the framework calls some absolute ones relative (http:a), and refuses a few (mailto:@).
        return UriFormat.IsUri(text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out uri);
    }

    /// <summary>Of these System.Uri holds all that are one: they need not be made to know that.</summary>
    private static bool IsOfTheWeb(ReadOnlySpan<char> text) =>
        text.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool TryDate(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        int century = TwoDigits(text, 0), rest = TwoDigits(text, 2);
        year = century < 0 || rest < 0 ? 0 : century * 100 + rest;
        month = TwoDigits(text, 5);
        day = TwoDigits(text, 8);
        return text[4] == '-' && text[7] == '-' && year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryFraction(ReadOnlySpan<char> text, ref int at, out long ticks)
    {
        ticks = 0;
        if (text[at] != '.') return true;
        int start = ++at;
        long unit = TimeSpan.TicksPerSecond;
        while (at < text.Length && Ascii.IsDigit(text[at]) && at - start < 7)
        {
            unit /= 10;
            ticks += (text[at++] - '0') * unit;
        }

        return at > start && at < text.Length;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, int at, out int minutes)
    {
        minutes = 0;
        if (text[at] == 'Z') return text.Length == at + 1;
        if (text.Length != at + 6 || text[at] is not ('+' or '-') || text[at + 3] != ':') return false;
        int hour = TwoDigits(text, at + 1), minute = TwoDigits(text, at + 4);
        if (hour is < 0 or > 14 || minute is < 0 or > 59 || (hour == 14 && minute > 0)) return false;
        minutes = (hour * 60 + minute) * (text[at] == '-' ? -1 : 1);
        return true;
    }

    private static int TwoDigits(ReadOnlySpan<char> text, int at) =>
        Ascii.IsDigit(text[at]) && Ascii.IsDigit(text[at + 1]) ? (text[at] - '0') * 10 + text[at + 1] - '0' : -1;
}
