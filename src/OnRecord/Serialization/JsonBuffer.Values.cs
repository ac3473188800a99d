#if NET
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OnRecord.Serialization;

internal sealed partial class JsonBuffer
{
    /// <summary>Longer than whatever is formatted.</summary>
    private const int LongestNumber = 64;

    public void Literal(ReadOnlySpan<byte> literal)
    {
        Separate();
        Reserve(literal.Length);
        literal.CopyTo(_bytes.AsSpan(_length));
        _length += literal.Length;
    }

    public void Boolean(bool value) => Literal(value ? "true"u8 : "false"u8);

    public void Null() => Literal("null"u8);

    public void Number(long value) => Unquoted(value);

    public void Number(decimal value) => Unquoted(value);

    /// <exception cref="ArgumentException">JSON has no way to write it.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("JSON has no number for " + value.ToString(CultureInfo.InvariantCulture) + ".", nameof(value));
        Unquoted(value);
    }

    public void Guid(Guid value) => Quoted(value, "D");

    public void Date(DateOnly value) => Quoted(value, "yyyy-MM-dd");

    /// <summary>As <see cref="RecordTime.Format"/> writes it.</summary>
    public void Time(DateTimeOffset value)
    {
        Separate();
        _bytes[_length++] = (byte)'"';
        Formatted(value, RecordTime.LocalFormat);
        if (value.Offset == TimeSpan.Zero) _bytes[_length++] = (byte)'Z';
        else Formatted(value, RecordTime.OffsetFormat);
        Reserve(1);
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>JSON as it is.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public void Raw(string json)
    {
        Separate();
        Reserve(Encoding.UTF8.GetMaxByteCount(json.Length));
        int length = Encoding.UTF8.GetBytes(json, _bytes.AsSpan(_length));
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
