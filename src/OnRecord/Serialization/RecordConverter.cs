using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>
/// Reads and writes records of a type. System.Text.Json sees the same reader and the same checks: what is no valid record
/// does not come out of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordConverter<T> : JsonConverter<T>, ITypeInfoSource
    where T : SchemaRecord
{
    /// <summary>Whether <typeparamref name="T"/> is abstract, so that an object says with <c>$type</c> what it is.</summary>
    protected internal virtual bool IsPolymorphic => false;

    /// <summary>Reads the value that the reader stands on; null where it is no such record.</summary>
    public abstract T? ReadRecord(ref RecordReader reader);

#if NET
    /// <summary>Reads a record whose fields stand in the order of the schema. Gives up where it can't.</summary>
    public virtual T? ReadInOrder(ref InOrderReader json)
    {
        json.Fail();
        return null;
    }

    /// <summary>Goes past a record that is valid and whose fields stand in the order of the schema. Gives up where it isn't.</summary>
    public virtual void SkipValid(ref InOrderReader json)
    {
        RecordChecks checks = default;
        if (ReadInOrder(ref json) is T record) checks.Check(record, 0);
        if (checks.HasAny) json.Fail();
    }
#endif

    /// <inheritdoc/>
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        RecordReader records = new(reader, NewStates());
        T? record = ReadRecord(ref records);
        reader = records.Json;
        ValidationResult result = RecordSerializer.Conclude(record, records.Checks, null, null);
        return result.IsValid ? record : throw new JsonException(result.ToString(), new RecordFormatException(result));
    }

    /// <summary>A dossier's own checks need to know what its records' checks found.</summary>
    internal RecordStates? NewStates() => typeof(Dossier).IsAssignableFrom(typeof(T)) ? new RecordStates() : null;

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new RecordWriter(writer).WriteRecord(value, IsPolymorphic);

    /// <inheritdoc/>
    JsonTypeInfo ITypeInfoSource.MakeTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);
}
