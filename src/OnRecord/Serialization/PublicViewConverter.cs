using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Serialization;

/// <summary>Writes public views in JSON. They are not read: what has no sensitive fields can't be checked as a record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PublicViewConverter<T> : JsonConverter<T>
    where T : PublicView
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A public view is written and not read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new RecordWriter(writer).WriteRecord(value, withType: typeof(T).IsAbstract);
}
