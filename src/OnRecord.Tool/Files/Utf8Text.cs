using System.Text;
using System.Text.Unicode;

namespace OnRecord.Tool.Files;

/// <summary>Bytes as a text, and where they are no UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Where the first character that is no UTF-8 stands in the text that the bytes are read as; -1 where all is well.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done) at += length;
        return Encoding.UTF8.GetCharCount(bytes[..at]);
    }
}
