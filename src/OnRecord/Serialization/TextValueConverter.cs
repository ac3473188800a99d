using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Serialization;

/// <summary>Reads and writes typed ids and open enums in JSON: as their text, also as a property's name.</summary>
public sealed class TextValueConverter<T> : JsonConverter<T>, ITypeInfoSource
    where T : struct, ITextValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? default(T).WithValue(reader.GetString()!) : throw new JsonException("A string is expected.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(T).WithValue(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    /// <inheritdoc/>
    JsonTypeInfo ITypeInfoSource.MakeTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);
}
