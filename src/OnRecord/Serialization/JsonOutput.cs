namespace OnRecord.Serialization;

/// <summary>What JSON is written to, token by token. Commas and colons are its own affair, and whatever else lies between tokens.</summary>
internal abstract class JsonOutput
{
    public abstract void StartObject();

    public abstract void EndObject();

    public abstract void StartArray();

    public abstract void EndArray();

    /// <summary>A property's name, as the schema has it.</summary>
    public abstract void Name(ReadOnlySpan<byte> name);

    /// <summary>A property's name, as a map has it for its key.</summary>
    public abstract void Name(string name);

    public abstract void Null();

    public abstract void Text(string text);

    public abstract void Boolean(bool value);

    public abstract void Number(long value);

    public abstract void Number(decimal value);

    /// <exception cref="ArgumentException">JSON has no way to write it.</exception>
    public abstract void Number(double value);

    public abstract void Guid(Guid value);

    public abstract void Date(RecordDate value);

    public abstract void Time(DateTimeOffset value);

    /// <summary>JSON as it is.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is none.</exception>
    public abstract void Raw(string text);

    /// <summary>A property that is a text, as most are.</summary>
    public virtual void Field(ReadOnlySpan<byte> name, string text)
    {
        Name(name);
        Text(text);
    }
}
