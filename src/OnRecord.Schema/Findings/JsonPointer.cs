using System.Globalization;

namespace OnRecord.Schema.Findings;

/// <summary>Makes RFC 6901 pointers.</summary>
public static class JsonPointer
{
    /// <summary>The pointer to a member of what <paramref name="parent"/> points to.</summary>
    public static string Append(string parent, string key) => parent + "/" + key.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The pointer to an item of what <paramref name="parent"/> points to.</summary>
    public static string Append(string parent, int index) => parent + "/" + index.ToString(CultureInfo.InvariantCulture);
}
