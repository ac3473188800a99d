using System.Text.Json;

namespace OnRecord.Serialization;

public readonly partial struct RecordWriter
{
    private readonly Utf8JsonWriter? _json;

    /// <summary>Whether the members of a public view are written, among which no record may stand that has a view of its own.</summary>
    private readonly bool _isPublic;

    /// <summary>Writes to a writer that somebody else made, with whatever options.</summary>
    /// <param name="json">Where to.</param>
    public RecordWriter(Utf8JsonWriter json) => _json = json;

#if NET
    private readonly JsonBuffer? _buffer;

    internal RecordWriter(JsonBuffer buffer) => _buffer = buffer;
#endif

    private RecordWriter(RecordWriter other, bool isPublic)
    {
        this = other;
        _isPublic = isPublic;
    }

    /// <summary>A text, as an item of a list or a value of a map; null where there is none.</summary>
    public void WriteValue(string? value)
    {
#if NET
        if (_buffer is not null)
        {
            if (value is null) _buffer.Null();
            else _buffer.Text(value);
            return;
        }
#endif
        _json!.WriteStringValue(value);
    }

    /// <summary>A boolean.</summary>
    public void WriteValue(bool value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Boolean(value);
            return;
        }
#endif
        _json!.WriteBooleanValue(value);
    }

    /// <summary>A whole number.</summary>
    public void WriteValue(long value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Number(value);
            return;
        }
#endif
        _json!.WriteNumberValue(value);
    }

    /// <summary>A number.</summary>
    public void WriteValue(double value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Number(value);
            return;
        }
#endif
        _json!.WriteNumberValue(value);
    }

    /// <summary>A number with a fixed number of digits.</summary>
    public void WriteValue(decimal value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Number(value);
            return;
        }
#endif
        _json!.WriteNumberValue(value);
    }

    /// <summary>A point in time.</summary>
    public void WriteValue(DateTimeOffset value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Time(value);
            return;
        }
#endif
        _json!.WriteStringValue(RecordTime.Format(value));
    }

    /// <summary>A UUID.</summary>
    public void WriteValue(Guid value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Guid(value);
            return;
        }
#endif
        _json!.WriteStringValue(value.ToString("D"));
    }

    /// <summary>A date.</summary>
    public void WriteValue(RecordDate value)
    {
#if NET
        WriteValue(value.ToDateOnly());
#else
        _json!.WriteStringValue(value.ToString());
#endif
    }

#if NET
    /// <summary>A date.</summary>
    public void WriteValue(DateOnly value)
    {
        if (_buffer is not null) _buffer.Date(value);
        else _json!.WriteStringValue(RecordDate.FromDateOnly(value).ToString());
    }
#endif

    private void WriteName(ReadOnlySpan<byte> name)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Name(name);
            return;
        }
#endif
        _json!.WritePropertyName(name);
    }

    private void WriteName(string name)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Name(name);
            return;
        }
#endif
        _json!.WritePropertyName(name);
    }

    private void WriteStartObject()
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.StartObject();
            return;
        }
#endif
        _json!.WriteStartObject();
    }

    private void WriteEndObject()
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.EndObject();
            return;
        }
#endif
        _json!.WriteEndObject();
    }

    private void WriteStartArray()
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.StartArray();
            return;
        }
#endif
        _json!.WriteStartArray();
    }

    private void WriteEndArray()
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.EndArray();
            return;
        }
#endif
        _json!.WriteEndArray();
    }

    private void WriteRaw(RawJson value)
    {
#if NET
        if (_buffer is not null)
        {
            _buffer.Raw(value.ToString());
            return;
        }
#endif
        _json!.WriteRawValue(value.ToString());
    }
}
