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
    private readonly JsonOutput _output;

    /// <summary>Whether the members of a public view are written, among which no record may stand that has a view of its own.</summary>
    private readonly bool _isPublic;

    /// <summary>Writes to a writer that somebody else made, with whatever options.</summary>
    /// <param name="json">Where to.</param>
    public RecordWriter(Utf8JsonWriter json)
        : this(new FrameworkOutput(json), isPublic: false)
    {
    }

    internal RecordWriter(JsonOutput output, bool isPublic)
    {
        _output = output;
        _isPublic = isPublic;
    }

    /// <summary>A text.</summary>
    public void Write(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) _output.Field(name, value);
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
        if (value is bool present) Named(name).Boolean(present);
    }

    /// <summary>A whole number.</summary>
    public void Write(ReadOnlySpan<byte> name, long? value)
    {
        if (value is long present) Named(name).Number(present);
    }

    /// <summary>A number.</summary>
    public void Write(ReadOnlySpan<byte> name, double? value)
    {
        if (value is double present) Named(name).Number(present);
    }

    /// <summary>A number with a fixed number of digits.</summary>
    public void Write(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is decimal present) Named(name).Number(present);
    }

    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, RecordDate? value)
    {
        if (value is RecordDate present) Named(name).Date(present);
    }

#if NET
    /// <summary>A date.</summary>
    public void Write(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is DateOnly present) Named(name).Date(RecordDate.FromDateOnly(present));
    }
#endif

    /// <summary>A point in time.</summary>
    public void Write(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is DateTimeOffset present) Named(name).Time(present);
    }

    /// <summary>A URI, as it was read.</summary>
    public void Write(ReadOnlySpan<byte> name, Uri? value) => Write(name, value?.OriginalString);

    /// <summary>A UUID.</summary>
    public void Write(ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is Guid present) Named(name).Guid(present);
    }

    private JsonOutput Named(ReadOnlySpan<byte> name)
    {
        _output.Name(name);
        return _output;
    }
}
