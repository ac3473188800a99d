#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Serialization;

internal sealed partial class JsonBuffer
{
    /// <summary>Of a long text, so much at a time: the worst case of it is reserved.</summary>
    private const int Slice = 2048;

    /// <summary>So many characters are taken one by one before it is worth while to try many at once again.</summary>
    private const int Stretch = 16;

    /// <summary>A property's name, after a comma where it is not the first.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        if (!JsonEscapes.IsPlain(name))
        {
            Name(System.Text.Encoding.UTF8.GetString(name));
            return;
        }

        Separate();
        Reserve(name.Length + 3);
        Span<byte> to = _bytes.AsSpan(_length);
        to[0] = (byte)'"';
        name.CopyTo(to.Slice(1));
        to[name.Length + 1] = (byte)'"';
        to[name.Length + 2] = (byte)':';
        _length += name.Length + 3;
        _needsComma = false;
    }

    /// <summary>A property's name, as a map has it for its key.</summary>
    public void Name(string name)
    {
        Text(name);
        Reserve(1);
        _bytes[_length++] = (byte)':';
        _needsComma = false;
    }

    /// <summary>A string in quotation marks.</summary>
    public void Text(string text)
    {
        int start = 0;
        Separate();
        _bytes[_length++] = (byte)'"';
        while (text.Length - start > Slice)
        {
            // Both halves of a character belong together.
            int end = start + (char.IsHighSurrogate(text[start + Slice - 1]) ? Slice - 1 : Slice);
            Append(text.AsSpan(start, end - start));
            start = end;
        }

        Append(text.AsSpan(start));
        Reserve(1);
        _bytes[_length++] = (byte)'"';
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(JsonEscapes.LongestEscape * text.Length + Vector128<byte>.Count);
        ref byte to = ref MemoryMarshal.GetArrayDataReference(_bytes);
        int length = _length;
        int at = 0;
        while (true)
        {
            int plain = CopyPlain(text.Slice(at), ref Unsafe.Add(ref to, length));
            at += plain;
            length += plain;
            if (at == text.Length) break;
            at += JsonEscapes.Write(text.Slice(at), Stretch, ref Unsafe.Add(ref to, length), out int written);
            length += written;
            if (at == text.Length) break;
        }

        _length = length;
    }

    /// <summary>Copies characters up to the first that is not ASCII or needs an escape. May write rubbish behind what it says it wrote.</summary>
    private static int CopyPlain(ReadOnlySpan<char> text, ref byte to)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Vector128<byte>.Count;
        int at = 0;
        if (last >= 0)
        {
            while (true)
            {
                uint odd = CopySixteen(ref from, ref to, at);
                if (odd != 0) return at + System.Numerics.BitOperations.TrailingZeroCount(odd);
                if (at == last) return text.Length;
                // The last sixteen overlap with those before them.
                at = Math.Min(at + Vector128<byte>.Count, last);
            }
        }

        if (text.Length >= Vector128<ushort>.Count)
        {
            uint odd = CopyEight(ref from, ref to, 0);
            if (odd != 0) return System.Numerics.BitOperations.TrailingZeroCount(odd);
            at = text.Length - Vector128<ushort>.Count;
            odd = CopyEight(ref from, ref to, at);
            return odd == 0 ? text.Length : at + System.Numerics.BitOperations.TrailingZeroCount(odd);
        }

        for (; at < text.Length; at++)
        {
            ushort unit = Unsafe.Add(ref from, at);
            if (!JsonEscapes.IsPlain(unit)) break;
            Unsafe.Add(ref to, at) = (byte)unit;
        }

        return at;
    }

    /// <returns>A bit for each character that is not plain.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopySixteen(ref ushort from, ref byte to, int at)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref from, (nuint)at);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref from, (nuint)at + 8);
        Vector128<byte> bytes = Vector128.Narrow(low, high);
        bytes.StoreUnsafe(ref to, (nuint)at);
        Vector128<byte> odd = JsonEscapes.NotPlain(bytes);
        if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
        {
            odd |= Vector128.Narrow(Vector128.GreaterThan(low, Vector128.Create((ushort)0x7F)), Vector128.GreaterThan(high, Vector128.Create((ushort)0x7F)));
        }

        return odd.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopyEight(ref ushort from, ref byte to, int at)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref from, (nuint)at);
        Vector128<byte> bytes = Vector128.Narrow(units, units);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), bytes.AsUInt64().ToScalar());
        Vector128<ushort> wide = Vector128.GreaterThan(units, Vector128.Create((ushort)0x7F));
        return (JsonEscapes.NotPlain(bytes) | Vector128.Narrow(wide, wide)).ExtractMostSignificantBits() & 0xFF;
    }
}
#endif
