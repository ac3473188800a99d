#if NET
using System.Numerics;
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
    public static int MaxLength(int length) => (JsonEscapes.LongestEscape * length) + Vector128<byte>.Count;

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Where to; there is room for <see cref="MaxLength"/>.</param>
    /// <returns>How many bytes it took.</returns>
    public static int Write(ReadOnlySpan<char> text, ref byte to)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int block = text.Length >= Vector128<byte>.Count ? Vector128<byte>.Count : Vector128<ushort>.Count;
        int at = 0, written = 0;
        while (text.Length - at >= Vector128<ushort>.Count)
        {
            int size = text.Length - at >= block ? block : Vector128<ushort>.Count;
            int plain = size == Vector128<byte>.Count ? CopySixteen(ref from, at, ref to, written) : CopyEight(ref from, at, ref to, written);
            at += plain;
            written += plain;
            if (plain < size) at += WriteOdd(text.Slice(at), ref to, ref written);
            // As long as all were plain, the last block may overlap with the one before.
            else if (at == written && at < text.Length && text.Length - at < block) at = written = text.Length - block;
        }

        return at == text.Length ? written : JsonEscapes.Write(text.Slice(at), ref to, written);
    }

    /// <summary>Copies a name, if it is ASCII without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyPlain(ReadOnlySpan<byte> name, ref byte to)
    {
        ref byte from = ref MemoryMarshal.GetReference(name);
        if (name.Length is < sizeof(ulong) or > 2 * sizeof(ulong)) return TryCopyOther(name, ref to);
        // Two halves, which may overlap.
        ulong first = Unsafe.ReadUnaligned<ulong>(ref from);
        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, name.Length - sizeof(ulong)));
        Unsafe.WriteUnaligned(ref to, first);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, name.Length - sizeof(ulong)), last);
        return JsonEscapes.NotPlain(Vector128.Create(first, last).AsByte()) == Vector128<byte>.Zero;
    }

    private static bool TryCopyOther(ReadOnlySpan<byte> name, ref byte to)
    {
        bool isPlain = true;
        for (int i = 0; i < name.Length; i++)
        {
            Unsafe.Add(ref to, i) = name[i];
            isPlain &= JsonEscapes.IsPlain(name[i]);
        }

        return isPlain;
    }

    /// <summary>Copies characters up to the first that is not ASCII or needs an escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopySixteen(ref ushort from, int at, ref byte to, int written)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref from, (nuint)at);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref from, (nuint)at + 8);
        // What is beyond a byte becomes the largest one, and so is beyond ASCII all the same.
        Vector128<byte> bytes = Vector128.Narrow(Vector128.Min(low, Vector128.Create((ushort)0xFF)), Vector128.Min(high, Vector128.Create((ushort)0xFF)));
        bytes.StoreUnsafe(ref to, (nuint)written);
        uint odd = JsonEscapes.NotPlain(bytes).ExtractMostSignificantBits();
        return odd == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(odd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyEight(ref ushort from, int at, ref byte to, int written)
    {
        Vector128<ushort> units = Vector128.Min(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.Create((ushort)0xFF));
        Vector128<byte> bytes = Vector128.Narrow(units, units);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, written), bytes.AsUInt64().ToScalar());
        uint odd = JsonEscapes.NotPlain(bytes).ExtractMostSignificantBits() & 0xFF;
        return odd == 0 ? Vector128<ushort>.Count : BitOperations.TrailingZeroCount(odd);
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
