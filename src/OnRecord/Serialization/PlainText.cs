#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Serialization;

/// <summary>Copies text that JSON has as it is, ASCII without escapes, from UTF-16 to UTF-8.</summary>
internal static class PlainText
{
    /// <summary>Copies characters up to the first that is not plain. May write up to a vector of rubbish behind them.</summary>
    /// <returns>How many characters, and bytes, that were.</returns>
    public static int Copy(ReadOnlySpan<char> text, ref byte to)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length >= Vector128<byte>.Count) return CopyLong(ref from, text.Length, ref to);
        if (text.Length >= Vector128<ushort>.Count)
        {
            return CopyHalves(
                Vector128.LoadUnsafe(ref from),
                Vector128.LoadUnsafe(ref from, (nuint)(text.Length - Vector128<ushort>.Count)),
                Vector128<ushort>.Count,
                text.Length,
                ref to);
        }

        if (text.Length >= Vector64<ushort>.Count)
        {
            return CopyHalves(
                Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from))).AsUInt16(),
                Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, text.Length - Vector64<ushort>.Count)))).AsUInt16(),
                Vector64<ushort>.Count,
                text.Length,
                ref to);
        }

        int at = 0;
        for (; at < text.Length && JsonEscapes.IsPlain(text[at]); at++) Unsafe.Add(ref to, at) = (byte)text[at];
        return at;
    }

    private static int CopyLong(ref ushort from, int length, ref byte to)
    {
        int at = 0;
        if (Avx2.IsSupported)
        {
            for (; at <= length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                uint odd = CopyThirtyTwo(ref from, ref to, (nuint)at);
                if (odd != 0) return at + BitOperations.TrailingZeroCount(odd);
            }

            if (at == length) return length;
        }

        int last = length - Vector128<byte>.Count;
        while (true)
        {
            // The last ones overlap with those before.
            at = Math.Min(at, last);
            uint odd = CopySixteen(ref from, ref to, (nuint)at);
            if (odd != 0) return at + BitOperations.TrailingZeroCount(odd);
            if (at == last) return length;
            at += Vector128<byte>.Count;
        }
    }

    /// <summary>The two halves of a short text, which may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyHalves(Vector128<ushort> first, Vector128<ushort> second, int half, int length, ref byte to)
    {
        Vector128<byte> bytes = Narrow(first, second);
        ulong low = bytes.AsUInt64().GetElement(0), high = bytes.AsUInt64().GetElement(1);
        int secondAt = length - half;
        uint odd = JsonEscapes.NotPlain(bytes).ExtractMostSignificantBits();
        uint kept = (1u << half) - 1;
        odd = (odd & kept) | (((odd >> Vector128<ushort>.Count) & kept) << secondAt);
        if (half == Vector128<ushort>.Count)
        {
            Unsafe.WriteUnaligned(ref to, low);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, secondAt), high);
        }
        else
        {
            Unsafe.WriteUnaligned(ref to, (uint)low);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, secondAt), (uint)high);
        }

        return odd == 0 ? length : BitOperations.TrailingZeroCount(odd);
    }

    /// <returns>A bit for each character that is not plain.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopyThirtyTwo(ref ushort from, ref byte to, nuint at)
    {
        // The instruction packs the lower and upper halves of both by themselves.
        Vector256<byte> bytes = Avx2.Permute4x64(
            Avx2.PackUnsignedSaturate(Vector256.LoadUnsafe(ref from, at).AsInt16(), Vector256.LoadUnsafe(ref from, at + 16).AsInt16()).AsInt64(), 0b11_01_10_00).AsByte();
        bytes.StoreUnsafe(ref to, at);
        return JsonEscapes.NotPlain(bytes).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopySixteen(ref ushort from, ref byte to, nuint at)
    {
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from, at), Vector128.LoadUnsafe(ref from, at + 8));
        bytes.StoreUnsafe(ref to, at);
        return JsonEscapes.NotPlain(bytes).ExtractMostSignificantBits();
    }

    /// <summary>Makes bytes of units. What is beyond ASCII becomes something that isn't plain either: the instruction takes units as signed, and makes 0xFF or 0 of what does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16())
        : Vector128.Narrow(Vector128.Min(low, Vector128.Create((ushort)0xFF)), Vector128.Min(high, Vector128.Create((ushort)0xFF)));
}
#endif
