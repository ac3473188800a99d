using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Serialization;

/// <summary>Reads and writes an enum in JSON as its text.</summary>
/// <param name="texts">The enum's texts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumConverter<T>(EnumTexts texts) : JsonConverter<T>, ITypeInfoSource
    where T : struct, Enum
{
    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int value = reader.TokenType == JsonTokenType.String ? texts.ValueOf(reader.GetString()) : 0;
        return value == 0 ? throw new JsonException("The value must be " + texts.Choice + ".") : FromInt32(value);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(texts.TextOf(ToInt32(value)));

    /// <summary>The value with this number.</summary>
    protected abstract T FromInt32(int value);

    /// <summary>The number of this value.</summary>
    protected abstract int ToInt32(T value);

    /// <inheritdoc/>
    JsonTypeInfo ITypeInfoSource.MakeTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);
}
