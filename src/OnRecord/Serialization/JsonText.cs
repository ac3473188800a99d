#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Serialization;

/// <summary>
/// Turns UTF-16 into what stands between the quotation marks of a JSON string, many characters at a time. What is written behind
/// the length that comes back is rubbish.
/// </summary>
internal static class JsonText
{
    /// <summary>How much room a text needs at most, with what is written behind it.</summary>
    public static int MaxLength(int length) => (JsonEscapes.LongestEscape * length) + Vector256<byte>.Count;

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Where to; there is room for <see cref="MaxLength"/>.</param>
    /// <returns>How many bytes it took.</returns>
    public static int Write(ReadOnlySpan<char> text, ref byte to)
    {
        int at = PlainText.Copy(text, ref to);
        int written = at;
        while (at < text.Length)
        {
            at += WriteOdd(text.Slice(at), ref to, ref written);
            int plain = PlainText.Copy(text.Slice(at), ref Unsafe.Add(ref to, written));
            at += plain;
            written += plain;
        }

        return written;
    }

    /// <summary>Copies a name, if it is ASCII without escapes.</summary>
    public static bool TryCopyPlain(ReadOnlySpan<byte> name, ref byte to)
    {
        ref byte from = ref MemoryMarshal.GetReference(name);
        // Two halves, which may overlap.
        if (name.Length is >= sizeof(ulong) and <= 2 * sizeof(ulong)) return TryCopyHalves<ulong>(ref from, name.Length - sizeof(ulong), ref to);
        if (name.Length is >= sizeof(uint) and < sizeof(ulong)) return TryCopyHalves<uint>(ref from, name.Length - sizeof(uint), ref to);
        bool isPlain = true;
        for (int i = 0; i < name.Length; i++)
        {
            Unsafe.Add(ref to, i) = name[i];
            isPlain &= JsonEscapes.IsPlain(name[i]);
        }

        return isPlain;
    }

    private static bool TryCopyHalves<T>(ref byte from, int second, ref byte to)
        where T : unmanaged
    {
        T first = Unsafe.ReadUnaligned<T>(ref from);
        T last = Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref from, second));
        Unsafe.WriteUnaligned(ref to, first);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, second), last);
        Vector128<byte> odd = JsonEscapes.NotPlain(Vector128.CreateScalarUnsafe(first).AsByte()) | JsonEscapes.NotPlain(Vector128.CreateScalarUnsafe(last).AsByte());
        return (odd.ExtractMostSignificantBits() & ((1u << Unsafe.SizeOf<T>()) - 1)) == 0;
    }

    /// <summary>Writes what begins with a character that is not plain: it alone if it is ASCII, else as much as is like it.</summary>
    /// <returns>How many UTF-16 units that were.</returns>
    private static int WriteOdd(ReadOnlySpan<char> text, ref byte to, ref int written)
    {
        if (text[0] < 0x80)
        {
            JsonEscapes.WriteAscii(text[0], ref to, ref written);
            return 1;
        }

        return Utf8Blocks.IsSupported ? Utf8Blocks.Write(text, ref to, ref written) : JsonEscapes.Write(text, Vector128<byte>.Count, ref to, ref written);
    }
}
#endif
