using System.ComponentModel;
using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>Writes one item of a list or map.</summary>
public delegate void WriteItem<in T>(RecordWriter json, T item);

/// <summary>Writes the members of records as JSON. What is absent is not written.</summary>
/// <param name="json">Where to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct RecordWriter(Utf8JsonWriter json)
{
    /// <summary>The writer underneath.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>A text.</summary>
    public void Write(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A typed id or a value of an open enum.</summary>
    public void Write<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, ITextValue<T> => Write(name, value.Value);

    /// <summary>A typed id or a value of an open enum.</summary>
    public void Write<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, ITextValue<T> => Write(name, value?.Value);

    /// <summary>A value of an enum.</summary>
    public void Write(ReadOnlySpan<byte> name, int? value, EnumTexts texts)
    {
        if (value is int present) json.WriteString(name, texts.TextOf(present));
    }

    /// <summary>A boolean.</summary>
    public void Write(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is bool present) json.WriteBoolean(name, present);
    }

    /// <summary>A whole number.</summary>
    public void Write(ReadOnlySpan<byte> name, long? value)
    {
        if (value is long present) json.WriteNumber(name, present);
    }

    /// <summary>A number.</summary>
    public void Write(ReadOnlySpan<byte> name, double? value)
    {
        if (value is double present) json.WriteNumber(name, present);
    }

    /// <summary>A number with a fixed number of digits.</summary>
    public void Write(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is decimal present) json.WriteNumber(name, present);
    }

    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, RecordDate? value) => Write(name, value?.ToString());

#if NET
    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, DateOnly? value) => Write(name, value is DateOnly date ? RecordDate.FromDateOnly(date).ToString() : null);
#endif

    /// <summary>A point in time.</summary>
    public void Write(ReadOnlySpan<byte> name, DateTimeOffset? value) => Write(name, value is DateTimeOffset time ? RecordTime.Format(time) : null);

    /// <summary>A URI, as it was read.</summary>
    public void Write(ReadOnlySpan<byte> name, Uri? value) => Write(name, value?.OriginalString);

    /// <summary>A UUID.</summary>
    public void Write(ReadOnlySpan<byte> name, Guid? value) => Write(name, value?.ToString("D"));
}
