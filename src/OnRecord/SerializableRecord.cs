using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Serialization;

namespace OnRecord;

/// <summary>
/// What a record and its public view have in common: both are written as JSON and YAML, as they are, valid or not.
/// </summary>
/// <remarks>
/// A public view refuses to be written (<see cref="InvalidOperationException"/>) where somebody has put a record into it that
/// has a view of its own: its schema has no such record in that place.
/// </remarks>
public abstract record SerializableRecord
{
    /// <summary>The record's name in its schema; a public view has that of its record.</summary>
    protected internal abstract string RecordName { get; }

    /// <summary>The record in JSON.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ToJsonUtf8());

    /// <summary>The record in JSON, as UTF-8.</summary>
    public byte[] ToJsonUtf8() => RecordSerializer.ToJsonUtf8(this);

    /// <summary>The record in YAML.</summary>
    public string ToYaml() => RecordSerializer.ToYaml(ToJsonUtf8());

    /// <summary>Writes the record as a JSON object, in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    public void WriteTo(IBufferWriter<byte> output) => RecordSerializer.Write(this, output);

    /// <summary>Writes the record as a JSON object.</summary>
    public void WriteTo(Utf8JsonWriter json) => new RecordWriter(json).WriteRecord(this, withType: false);

    /// <summary>Writes the members, without the braces.</summary>
    protected internal abstract void WriteMembers(RecordWriter json);
}
