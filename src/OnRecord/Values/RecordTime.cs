using System.Globalization;

namespace OnRecord;

/// <summary>Points in time as RFC 3339 writes them.</summary>
internal static class RecordTime
{
    /// <summary>As many digits of a second as it takes.</summary>
    public const string LocalFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    public const string OffsetFormat = "zzz";

    /// <summary>With <c>Z</c> for UTC, and as many digits of a second as it takes.</summary>
    public static string Format(DateTimeOffset time)
    {
        string text = time.ToString(LocalFormat, CultureInfo.InvariantCulture);
        return text + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString(OffsetFormat, CultureInfo.InvariantCulture));
    }
}
