using System.Text;
using System.Text.Json;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>Copies a value that no field takes, and holds it to what every document must keep: no duplicate keys, valid Unicode.</summary>
internal static class RawJsonReader
{
    public static RawJson Read(ref RecordReader reader)
    {
        ArrayWriter buffer = new();
        using Utf8JsonWriter json = new(buffer, RecordSerializer.WriterOptions);
        Stack<HashSet<string>?> keys = new();
        do
        {
            Copy(ref reader, json, keys);
        }
        while (keys.Count > 0 && reader.Json.Read());
        json.Flush();
        return new RawJson(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Copy(ref RecordReader reader, Utf8JsonWriter json, Stack<HashSet<string>?> keys)
    {
        switch (reader.Json.TokenType)
        {
            case JsonTokenType.StartObject:
                keys.Push(new HashSet<string>(StringComparer.Ordinal));
                json.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                keys.Pop();
                json.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                keys.Push(null);
                json.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                keys.Pop();
                json.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                string? name = reader.TryGetString();
                if (name is null) reader.Report(ErrorIds.Syntax, "A key is no valid text.");
                else if (!keys.Peek()!.Add(name)) reader.Report(ErrorIds.DuplicateKey, "'" + name + "' is given twice. Keep one.");
                json.WritePropertyName(name ?? string.Empty);
                break;
            case JsonTokenType.String:
                json.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.Number:
                json.WriteRawValue(reader.Json.ValueSpan, skipInputValidation: true);
                break;
            case JsonTokenType.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteBooleanValue(reader.Json.GetBoolean());
                break;
        }
    }
}
