using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Yaml;

/// <summary>Turns YAML into the JSON that the generated readers read.</summary>
internal static class YamlToJson
{
    // No field takes an infinite number, and this is how JSON spells one.
    private const string Infinite = "1e999";

    // The strict reader has closed every collection; checking that again would cost as much as the writing.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Reads as far as the text allows. JSON is there even where there are problems, and empty where there is no document.</summary>
    public static YamlJson Convert(string yaml)
    {
        YamlReading reading = StrictYaml.Read(yaml);
        using MemoryStream bytes = new(yaml.Length);
        long[] offsets = new long[reading.Events.Count];
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            for (int i = 0; i < offsets.Length; i++)
            {
                offsets[i] = json.BytesCommitted + json.BytesPending;
                Write(json, reading.Events[i]);
            }
        }

        return new YamlJson(bytes.ToArray(), reading, offsets);
    }

    private static void Write(Utf8JsonWriter json, YamlEvent step)
    {
        switch (step.Kind)
        {
            case YamlEventKind.MappingStart: json.WriteStartObject(); break;
            case YamlEventKind.MappingEnd: json.WriteEndObject(); break;
            case YamlEventKind.SequenceStart: json.WriteStartArray(); break;
            case YamlEventKind.SequenceEnd: json.WriteEndArray(); break;
            case YamlEventKind.Key: json.WritePropertyName(step.Text); break;
            default: WriteScalar(json, step); break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, YamlEvent scalar)
    {
        switch (scalar.Scalar)
        {
            case YamlScalarKind.Null: json.WriteNullValue(); break;
            case YamlScalarKind.Boolean: json.WriteBooleanValue(scalar.Text == "true"); break;
            case YamlScalarKind.String: json.WriteStringValue(scalar.Text); break;
            default: json.WriteRawValue(CoreSchema.IsJson(scalar.Text) ? scalar.Text : Infinite, skipInputValidation: true); break;
        }
    }
}
