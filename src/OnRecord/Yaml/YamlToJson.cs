using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Serialization;
using OnRecord.Text;

namespace OnRecord.Yaml;

/// <summary>Turns YAML into the JSON that the generated readers read, step by step.</summary>
internal sealed class YamlToJson(JsonOutput json) : IYamlSink
{
    // No field takes an infinite number, and this is how JSON spells one.
    private const string Infinite = "1e999";

    /// <summary>The strict reader has closed every collection; checking that again would cost as much as the writing.</summary>
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Reads as far as the text allows. JSON is there even where there are problems, and empty where there is no document.</summary>
    public static YamlJson Convert(string yaml)
    {
#if NET
        if (FastPath.IsOn)
        {
            JsonBuffer buffer = JsonBuffer.Take(null);
            if (BlockYaml.TryRead(yaml, buffer)) return new YamlJson(yaml, buffer.Written, new YamlReading([], [], new LineMap(yaml), IsWhole: true), buffer);
            buffer.Reset();
            YamlReading written = StrictYaml.Read(yaml, sink: new YamlToJson(buffer));
            return new YamlJson(yaml, buffer.Written, written, buffer);
        }
#endif
        ArrayWriter bytes = new();
        using Utf8JsonWriter json = new(bytes, Options);
        YamlReading reading = StrictYaml.Read(yaml, sink: new YamlToJson(new FrameworkOutput(json)));
        json.Flush();
        return new YamlJson(yaml, bytes.ToArray(), reading, null);
    }

    /// <inheritdoc/>
    public void Take(in YamlEvent step)
    {
        switch (step.Kind)
        {
            case YamlEventKind.MappingStart: json.StartObject(); break;
            case YamlEventKind.MappingEnd: json.EndObject(); break;
            case YamlEventKind.SequenceStart: json.StartArray(); break;
            case YamlEventKind.SequenceEnd: json.EndArray(); break;
            case YamlEventKind.Key: json.Name(step.Text); break;
            default: WriteScalar(step); break;
        }
    }

    private void WriteScalar(in YamlEvent scalar)
    {
        switch (scalar.Scalar)
        {
            case YamlScalarKind.Null: json.Null(); break;
            case YamlScalarKind.Boolean: json.Boolean(scalar.Text == "true"); break;
            case YamlScalarKind.String: json.Text(scalar.Text); break;
            default: json.Raw(CoreSchema.IsJson(scalar.Text) ? scalar.Text : Infinite); break;
        }
    }
}
