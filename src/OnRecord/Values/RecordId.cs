using System.Text.Json.Serialization;
using OnRecord.Serialization;

namespace OnRecord;

/// <summary>The id of a record of whatever type.</summary>
/// <param name="Value">The id as data writes it.</param>
[JsonConverter(typeof(TextValueConverter<RecordId>))]
public readonly record struct RecordId(string Value) : ITextValue<RecordId>
{
    /// <summary>The id with this text.</summary>
    public static explicit operator RecordId(string value) => new(value);

    /// <summary>The id as data writes it.</summary>
    public override string ToString() => Value ?? string.Empty;

    RecordId ITextValue<RecordId>.WithValue(string value) => new(value);
}
