#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Serialization;

/// <summary>Looks through the inside of a JSON string, many bytes at a time.</summary>
internal static class Utf8Scan
{
    /// <summary>The first quotation mark, backslash or control character; -1 where there is none.</summary>
    /// <param name="json">Where to look.</param>
    /// <param name="isAscii">Whether all before it is ASCII.</param>
    public static int IndexOfStop(ReadOnlySpan<byte> json, out bool isAscii)
    {
        ref byte start = ref MemoryMarshal.GetReference(json);
        uint beyond = 0;
        int at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at <= json.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                Vector256<byte> bytes = Vector256.LoadUnsafe(ref start, (nuint)at);
                uint stops = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\')) | Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
                if (Stops(stops, bytes.ExtractMostSignificantBits(), ref beyond, out int index))
                {
                    isAscii = beyond == 0;
                    return at + index;
                }
            }
        }

        for (; at <= json.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)at);
            uint stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) | Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            if (Stops(stops, bytes.ExtractMostSignificantBits(), ref beyond, out int index))
            {
                isAscii = beyond == 0;
                return at + index;
            }
        }

        for (; at < json.Length; at++)
        {
            byte next = json[at];
            if (next is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                isAscii = beyond == 0;
                return at;
            }

            beyond |= next & 0x80u;
        }

        isAscii = beyond == 0;
        return -1;
    }

    /// <summary>Of a bit for each byte that stops, and of one for each byte beyond ASCII: where the first stop is, and what is beyond before it.</summary>
    private static bool Stops(uint stops, uint nonAscii, ref uint beyond, out int index)
    {
        index = BitOperations.TrailingZeroCount(stops);
        beyond |= stops == 0 ? nonAscii : nonAscii & ((1u << index) - 1);
        return stops != 0;
    }
}
#endif
