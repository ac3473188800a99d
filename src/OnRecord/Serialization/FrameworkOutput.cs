using System.Text.Json;

namespace OnRecord.Serialization;

/// <summary>A writer that somebody else made, with whatever options.</summary>
internal sealed class FrameworkOutput(Utf8JsonWriter json) : JsonOutput
{
    public override void StartObject() => json.WriteStartObject();

    public override void EndObject() => json.WriteEndObject();

    public override void StartArray() => json.WriteStartArray();

    public override void EndArray() => json.WriteEndArray();

    public override void Name(ReadOnlySpan<byte> name) => json.WritePropertyName(name);

    public override void Name(string name) => json.WritePropertyName(name);

    public override void Null() => json.WriteNullValue();

    public override void Text(string text) => json.WriteStringValue(text);

    public override void Boolean(bool value) => json.WriteBooleanValue(value);

    public override void Number(long value) => json.WriteNumberValue(value);

    public override void Number(decimal value) => json.WriteNumberValue(value);

    public override void Number(double value) => json.WriteNumberValue(value);

    public override void Guid(Guid value) => json.WriteStringValue(value);

    public override void Date(RecordDate value) => json.WriteStringValue(value.ToString());

    public override void Time(DateTimeOffset value) => json.WriteStringValue(RecordTime.Format(value));

    public override void Raw(string text) => json.WriteRawValue(text);

    public override void Field(ReadOnlySpan<byte> name, string text) => json.WriteString(name, text);
}
