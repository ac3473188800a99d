using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>Compares the names that a reader stands on.</summary>
internal static class JsonNames
{
    /// <summary>Whether the name is this one. One that is no valid Unicode is none, where the framework would throw.</summary>
    public static bool AreEqual(in Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        try
        {
            return json.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
