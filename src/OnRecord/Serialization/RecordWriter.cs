using System.ComponentModel;
using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>Writes one item of a list or map.</summary>
public delegate void WriteItem<in T>(RecordWriter json, T item);

/// <summary>
/// Writes the members of records as JSON. What is absent is not written. Underneath is either a <see cref="Utf8JsonWriter"/>
/// that somebody handed over, or a buffer of our own, which is faster.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct RecordWriter
{
    /// <summary>A text.</summary>
    public void Write(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        WriteName(name);
        WriteValue(value);
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
        if (value is int present) Write(name, texts.TextOf(present));
    }

    /// <summary>A boolean.</summary>
    public void Write(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not bool present) return;
        WriteName(name);
        WriteValue(present);
    }

    /// <summary>A whole number.</summary>
    public void Write(ReadOnlySpan<byte> name, long? value)
    {
        if (value is not long present) return;
        WriteName(name);
        WriteValue(present);
    }

    /// <summary>A number.</summary>
    public void Write(ReadOnlySpan<byte> name, double? value)
    {
        if (value is not double present) return;
        WriteName(name);
        WriteValue(present);
    }

    /// <summary>A number with a fixed number of digits.</summary>
    public void Write(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not decimal present) return;
        WriteName(name);
        WriteValue(present);
    }

    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, RecordDate? value)
    {
        if (value is not RecordDate present) return;
        WriteName(name);
        WriteValue(present);
    }

#if NET
    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is not DateOnly present) return;
        WriteName(name);
        WriteValue(present);
    }
#endif

    /// <summary>A point in time.</summary>
    public void Write(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not DateTimeOffset present) return;
        WriteName(name);
        WriteValue(present);
    }

    /// <summary>A URI, as it was read.</summary>
    public void Write(ReadOnlySpan<byte> name, Uri? value) => Write(name, value?.OriginalString);

    /// <summary>A UUID.</summary>
    public void Write(ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is not Guid present) return;
        WriteName(name);
        WriteValue(present);
    }
}
