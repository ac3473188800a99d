namespace OnRecord.Serialization;

public readonly partial struct RecordWriter
{
    /// <summary>A text, as an item of a list or a value of a map; null where there is none.</summary>
    public void WriteValue(string? value)
    {
        if (value is null) _output.Null();
        else _output.Text(value);
    }

    /// <summary>A boolean.</summary>
    public void WriteValue(bool value) => _output.Boolean(value);

    /// <summary>A whole number.</summary>
    public void WriteValue(long value) => _output.Number(value);

    /// <summary>A number.</summary>
    public void WriteValue(double value) => _output.Number(value);

    /// <summary>A number with a fixed number of digits.</summary>
    public void WriteValue(decimal value) => _output.Number(value);

    /// <summary>A point in time.</summary>
    public void WriteValue(DateTimeOffset value) => _output.Time(value);

    /// <summary>A UUID.</summary>
    public void WriteValue(Guid value) => _output.Guid(value);

    /// <summary>A date.</summary>
    public void WriteValue(RecordDate value) => _output.Date(value);

#if NET
    /// <summary>A date.</summary>
    public void WriteValue(DateOnly value) => _output.Date(RecordDate.FromDateOnly(value));
#endif
}
