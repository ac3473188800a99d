#if NET
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OnRecord.Serialization;

internal sealed partial class JsonBuffer
{
    /// <summary>Longer than whatever is formatted.</summary>
    private const int LongestNumber = 64;

    private void Literal(ReadOnlySpan<byte> literal)
    {
        Separate();
        Reserve(literal.Length);
        literal.CopyTo(_bytes.AsSpan(_length));
        _length += literal.Length;
    }

    public override void Boolean(bool value) => Literal(value ? "true"u8 : "false"u8);

    public override void Null() => Literal("null"u8);

    public override void Number(long value) => Unquoted(value);

    public override void Number(decimal value) => Unquoted(value);

    public override void Number(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("JSON has no number for " + value.ToString(CultureInfo.InvariantCulture) + ".", nameof(value));
        Unquoted(value);
    }

    public override void Guid(Guid value) => Quoted(value, "D");

    public override void Date(RecordDate value) => Quoted(value.ToDateOnly(), "O");

    /// <summary>As <see cref="RecordTime.Format"/> writes it, made of the one form that the framework writes without looking at a pattern.</summary>
    public override void Time(DateTimeOffset value)
    {
        const int Local = 19, Whole = 27;
        Separate();
        Reserve(LongestNumber);
        Span<byte> to = _bytes.AsSpan(_length);
        to[0] = (byte)'"';
        to = to.Slice(1);
        value.TryFormat(to, out int length, "O", CultureInfo.InvariantCulture);
        ReadOnlySpan<byte> offset = value.Offset == TimeSpan.Zero ? "Z"u8 : to.Slice(Whole, length - Whole);
        // Without the point too, where no digit of the second is left.
        int end = to.Slice(0, Whole).LastIndexOfAnyExcept((byte)'0') + 1;
        if (end == Local + 1) end--;
        offset.CopyTo(to.Slice(end));
        end += offset.Length;
        to[end] = (byte)'"';
        _length += end + 2;
    }

    public override void Raw(string text)
    {
        Separate();
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        int length = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        Utf8JsonReader reader = new(_bytes.AsSpan(_length, length), new JsonReaderOptions { MaxDepth = MaxDepth - _depth });
        while (reader.Read())
        {
            // Throws where the text is no JSON.
        }

        _length += length;
    }

    private void Unquoted<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Separate();
        Formatted(value, default);
    }

    private void Quoted<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        Separate();
        _bytes[_length++] = (byte)'"';
        Formatted(value, format);
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>Makes room for one character more.</summary>
    private void Formatted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Reserve(LongestNumber);
        value.TryFormat(_bytes.AsSpan(_length), out int length, format, CultureInfo.InvariantCulture);
        _length += length;
    }
}
#endif
