#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace OnRecord.Serialization;

internal sealed partial class JsonBuffer
{
    /// <summary>Of a long text, so much at a time: the worst case of it is reserved.</summary>
    private const int Slice = 2048;

    /// <summary>The comma, the quotation marks and the colon around a name, and those around a text.</summary>
    private const int Marks = 6;

    public override void Name(ReadOnlySpan<byte> name)
    {
        Reserve(JsonText.MaxLength(name.Length) + Marks);
        _length = PutName(name, ref MemoryMarshal.GetArrayDataReference(_bytes));
        _needsComma = false;
    }

    public override void Name(string name) => Name(name.AsSpan());

    /// <summary>A property's name, in UTF-16.</summary>
    public void Name(ReadOnlySpan<char> name)
    {
        Text(name);
        Reserve(1);
        _bytes[_length++] = (byte)':';
        _needsComma = false;
    }

    public override void Text(string text) => Text(text.AsSpan());

    /// <summary>A string, wherever its characters lie.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        int start = 0;
        Separate();
        _bytes[_length++] = (byte)'"';
        while (text.Length - start > Slice)
        {
            // Both halves of a character belong together.
            int end = start + (char.IsHighSurrogate(text[start + Slice - 1]) ? Slice - 1 : Slice);
            Append(text.Slice(start, end - start));
            start = end;
        }

        Append(text.Slice(start));
        Reserve(1);
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>The same as the name and then the text, with one look at whether there is room.</summary>
    public override void Field(ReadOnlySpan<byte> name, string text)
    {
        if (text.Length > Slice)
        {
            base.Field(name, text);
            return;
        }

        Reserve(JsonText.MaxLength(name.Length + text.Length) + Marks);
        ref byte to = ref MemoryMarshal.GetArrayDataReference(_bytes);
        int length = PutName(name, ref to);
        Unsafe.Add(ref to, length++) = (byte)'"';
        length += JsonText.Write(text, ref Unsafe.Add(ref to, length));
        Unsafe.Add(ref to, length) = (byte)'"';
        _length = length + 1;
        _needsComma = true;
    }

    /// <summary>Writes a name and its colon, after a comma where it is not the first. There is room.</summary>
    /// <returns>The length with it.</returns>
    private int PutName(ReadOnlySpan<byte> name, ref byte to)
    {
        int length = _length;
        Unsafe.Add(ref to, length) = (byte)',';
        if (_needsComma) length++;
        Unsafe.Add(ref to, length++) = (byte)'"';
        length += JsonText.TryCopyPlain(name, ref Unsafe.Add(ref to, length)) ? name.Length : PutOddName(name, ref Unsafe.Add(ref to, length));
        Unsafe.Add(ref to, length) = (byte)'"';
        Unsafe.Add(ref to, length + 1) = (byte)':';
        return length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int PutOddName(ReadOnlySpan<byte> name, ref byte to)
    {
        const int LongestOnStack = 256;
        Span<char> text = name.Length <= LongestOnStack ? stackalloc char[name.Length] : new char[name.Length];
        return JsonText.Write(text.Slice(0, Encoding.UTF8.GetChars(name, text)), ref to);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(JsonText.MaxLength(text.Length));
        _length += JsonText.Write(text, ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length));
    }
}
#endif
