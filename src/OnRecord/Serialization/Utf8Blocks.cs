#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Serialization;

/// <summary>
/// Writes text outside ASCII as UTF-8 without a branch for each character: words in most scripts are parted by spaces, and a branch
/// that goes the other way at every space costs more than all else.
/// </summary>
internal static class Utf8Blocks
{
    private const int Size = 8;

    /// <summary>Whether the processor moves bytes as a table says.</summary>
    public static bool IsSupported => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>Writes blocks of characters until one is ASCII, or less than a block is left; one that holds something to be escaped goes one by one.</summary>
    /// <returns>How many UTF-16 units that were: one at least.</returns>
    public static int Write(ReadOnlySpan<char> text, ref byte to, ref int written)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int at = 0, length = written;
        while (text.Length - at >= Size)
        {
            Vector128<ushort> units = Vector128.LoadUnsafe(ref from, (nuint)at);
            if ((units & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero) break;
            if (JsonEscapes.IsNeeded(ref Unsafe.Add(ref from, at), Size))
            {
                at += JsonEscapes.Write(text.Slice(at), Size, ref to, ref length);
                continue;
            }

            (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(units);
            length += WriteFour(low, ref Unsafe.Add(ref to, length));
            length += WriteFour(high, ref Unsafe.Add(ref to, length));
            at += Size;
        }

        if (text.Length - at < Size && at < text.Length) at += JsonEscapes.Write(text.Slice(at), Size, ref to, ref length);
        written = length;
        return at;
    }

    /// <summary>Each character becomes its one, two or three bytes at the foot of its lane; then the lanes move together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteFour(Vector128<uint> units, ref byte to)
    {
        Vector128<uint> isOne = Vector128.LessThan(units.AsInt32(), Vector128.Create(0x80)).AsUInt32();
        Vector128<uint> isShort = Vector128.LessThan(units.AsInt32(), Vector128.Create(0x800)).AsUInt32();
        Vector128<uint> last = (units & Vector128.Create(0x3Fu)) | Vector128.Create(0x80u);
        Vector128<uint> two = (units >>> 6) | Vector128.Create(0xC0u) | (last << 8);
        Vector128<uint> three = (units >>> 12) | Vector128.Create(0xE0u) | (((units & Vector128.Create(0xFC0u)) | Vector128.Create(0x2000u)) << 2) | (last << 16);
        Vector128<byte> lanes = Vector128.ConditionalSelect(isOne, units, Vector128.ConditionalSelect(isShort, two, three)).AsByte();
        uint sizes = isOne.ExtractMostSignificantBits() | (isShort.ExtractMostSignificantBits() << 4);
        Move(lanes, Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Packing.Table), sizes * (nuint)Vector128<byte>.Count)).StoreUnsafe(ref to);
        return 12 - BitOperations.PopCount(sizes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Move(Vector128<byte> bytes, Vector128<byte> order) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(bytes, order) : AdvSimd.Arm64.VectorTableLookup(bytes, order);

    /// <summary>A class of its own, since texts in ASCII never need it.</summary>
    private static class Packing
    {
        /// <summary>For each bit pattern (which of four characters take one byte, and which at most two) the bytes to keep, in order.</summary>
        public static readonly byte[] Table = Make();

        private static byte[] Make()
        {
            byte[] table = new byte[256 * Vector128<byte>.Count];
            for (int sizes = 0; sizes < 256; sizes++)
            {
                int next = sizes * Vector128<byte>.Count;
                for (int lane = 0; lane < 4; lane++)
                {
                    int size = 3 - ((sizes >> lane) & 1) - ((sizes >> (lane + 4)) & 1);
                    for (int i = 0; i < size; i++) table[next++] = (byte)((lane * 4) + i);
                }
            }

            return table;
        }
    }
}
#endif
