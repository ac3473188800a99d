using System.Runtime.CompilerServices;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>The two ways by which a text becomes a record: through the reader in front, and without it.</summary>
internal static class Ways
{
    private static ReadOnlySpan<byte> MarkAndSpace => "\uFEFF \t\r\n"u8;

    /// <summary>Whether the reader in front goes through with it.</summary>
    public static bool IsReadInFront<T>(RecordConverter<T> converter, ReadOnlySpan<byte> json)
        where T : SchemaRecord
    {
        InOrderReader reader = New(json);
        converter.ReadInOrder(ref reader);
        return Finish(ref reader);
    }

    /// <summary>The same text for the complete reader alone: white space after the first brace is nothing for the one in front.</summary>
    public static byte[] ForTheCompleteReader<T>(RecordConverter<T> converter, byte[] json)
        where T : SchemaRecord
    {
        int brace = Array.IndexOf(json, (byte)'{');
        if (brace < 0 || json.AsSpan(0, brace).ContainsAnyExcept(MarkAndSpace)) return json;
        byte[] spaced = [.. json.AsSpan(0, brace + 1), (byte)' ', .. json.AsSpan(brace + 1)];
        Assert.False(IsReadInFront(converter, spaced), "White space does not keep the reader in front away any more: ask for the complete one in another way.");
        return spaced;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern InOrderReader New(ReadOnlySpan<byte> json);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern bool Finish(ref InOrderReader reader);
}
