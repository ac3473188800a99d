using System.Globalization;

namespace OnRecord;

/// <summary>Points in time as RFC 3339 writes them.</summary>
internal static class RecordTime
{
    /// <summary>With <c>Z</c> for UTC, and as many digits of a second as it takes.</summary>
    public static string Format(DateTimeOffset time)
    {
        string text = time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return text + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture));
    }
}
