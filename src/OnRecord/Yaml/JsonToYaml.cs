using System.Text;
using System.Text.Json;

namespace OnRecord.Yaml;

/// <summary>Writes JSON as block YAML, one field a line, the same bytes for the same JSON.</summary>
internal static class JsonToYaml
{
    /// <summary>The YAML of valid UTF-8 JSON, 64 levels deep at most.</summary>
    public static string Convert(byte[] utf8Json)
    {
        Utf8JsonReader json = new(utf8Json);
        YamlWriter yaml = new();
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject: yaml.Open(isMapping: true); break;
                case JsonTokenType.StartArray: yaml.Open(isMapping: false); break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray: yaml.Close(); break;
                case JsonTokenType.PropertyName: yaml.Key(json.GetString()!); break;
                case JsonTokenType.String: yaml.Text(json.GetString()!); break;
                default: yaml.Literal(Encoding.UTF8.GetString(utf8Json, (int)json.TokenStartIndex, json.ValueSpan.Length)); break;
            }
        }

        return yaml.ToString();
    }
}
