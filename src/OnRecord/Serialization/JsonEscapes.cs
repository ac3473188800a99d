#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;

namespace OnRecord.Serialization;

/// <summary>
/// What has to be escaped in a JSON string, and how: as the encoder of <see cref="RecordSerializer.WriterOptions"/> says, which is
/// asked once for every character of the basic plane.
/// </summary>
internal static class JsonEscapes
{
    /// <summary><c>\uXXXX</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>Whether the character is ASCII and needs no escape.</summary>
    public static bool IsPlain(int unit) => unit is >= ' ' and <= '~' and not ('"' or '\\');

    /// <summary>Which of many are beyond ASCII or need an escape. Taken as signed, those beyond ASCII are below the space too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> NotPlain(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
        | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));

    /// <inheritdoc cref="NotPlain(Vector128{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> NotPlain(Vector256<byte> bytes) =>
        Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
        | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
        | Vector256.Equals(bytes, Vector256.Create((byte)0x7F));

    /// <summary>Whether one of some characters must be escaped, or is half a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNeeded(ref ushort units, int count)
    {
        ref uint mustEscape = ref MemoryMarshal.GetArrayDataReference(Table.Bits);
        uint found = 0;
        for (int i = 0; i < count; i++)
        {
            uint unit = Unsafe.Add(ref units, i);
            found |= Unsafe.Add(ref mustEscape, unit >> 5) >> (int)unit;
        }

        return (found & 1) != 0;
    }

    /// <summary>Writes characters one by one, escaped where they have to be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="enough">How many to write, where there are so many; one more where the last is half a character.</param>
    /// <param name="to">Where to; there is room.</param>
    /// <param name="written">How much is written.</param>
    /// <returns>How many UTF-16 units that were.</returns>
    public static int Write(ReadOnlySpan<char> text, int enough, ref byte to, ref int written)
    {
        int end = Math.Min(text.Length, enough);
        int from = 0, at = written;
        while (from < end)
        {
            uint unit = text[from];
            if (IsPlain((int)unit))
            {
                Put(ref to, ref at, (int)unit);
                from++;
                continue;
            }

            if ((Table.Bits[unit >> 5] & (1u << (int)unit)) != 0)
            {
                from += WriteEscaped(text.Slice(from), ref to, ref at);
                continue;
            }

            from++;
            if (unit < 0x800)
            {
                Put(ref to, ref at, (int)(0xC0 | (unit >> 6)));
            }
            else
            {
                Put(ref to, ref at, (int)(0xE0 | (unit >> 12)));
                Put(ref to, ref at, (int)(0x80 | ((unit >> 6) & 0x3F)));
            }

            Put(ref to, ref at, (int)(0x80 | (unit & 0x3F)));
        }

        written = at;
        return from;
    }

    private static int WriteEscaped(ReadOnlySpan<char> text, ref byte to, ref int at)
    {
        char unit = text[0];
        if (char.IsSurrogate(unit)) return WriteSurrogates(text, ref to, ref at);
        if (unit < 0x80) WriteAscii(unit, ref to, ref at);
        else WriteCode(unit, ref to, ref at);
        return 1;
    }

    private static int WriteSurrogates(ReadOnlySpan<char> text, ref byte to, ref int at)
    {
        if (Rune.DecodeFromUtf16(text, out _, out int length) != OperationStatus.Done)
        {
            // Half a character: the encoder puts the replacement character there.
            WriteCode(Rune.ReplacementChar.Value, ref to, ref at);
            return 1;
        }

        WriteCode(text[0], ref to, ref at);
        WriteCode(text[1], ref to, ref at);
        return length;
    }

    /// <summary>Writes a character of ASCII that must be escaped.</summary>
    public static void WriteAscii(char unit, ref byte to, ref int at)
    {
        int letter = unit switch
        {
            '"' or '\\' => unit,
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => 0,
        };
        if (letter == 0)
        {
            WriteCode(unit, ref to, ref at);
            return;
        }

        Put(ref to, ref at, '\\');
        Put(ref to, ref at, letter);
    }

    private static void WriteCode(int unit, ref byte to, ref int at)
    {
        Put(ref to, ref at, '\\');
        Put(ref to, ref at, 'u');
        for (int shift = 12; shift >= 0; shift -= 4) Put(ref to, ref at, "0123456789ABCDEF"u8[(unit >> shift) & 15]);
    }

    private static void Put(ref byte to, ref int at, int value) => Unsafe.Add(ref to, at++) = (byte)value;

    /// <summary>A class of its own, since texts in ASCII never need it.</summary>
    private static class Table
    {
        /// <summary>A bit for each UTF-16 unit.</summary>
        public static readonly uint[] Bits = Ask(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

        private static uint[] Ask(TextEncoder encoder)
        {
            uint[] bits = new uint[0x10000 / 32];
            for (int unit = 0; unit < 0x10000; unit++)
            {
                if (char.IsSurrogate((char)unit) || encoder.WillEncode(unit)) bits[unit >> 5] |= 1u << unit;
            }

            return bits;
        }
    }
}
#endif
