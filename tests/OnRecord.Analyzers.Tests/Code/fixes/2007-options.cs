// ONR2007: Read it by Statement.ParseJson
using System.Text.Json;
using System.Text.Json.Serialization;

abstract class Loose : JsonConverter<Statement>;

class Looser : JsonConverter<Statement>
{
    public override Statement? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) { }
}

class Desk
{
    Statement? Read(string json) => JsonSerializer.Deserialize<Statement>(json, new JsonSerializerOptions { Converters = { new Looser() } });

    Statement Sure(string json)
    {
        // The comment stays.
        return JsonSerializer.Deserialize<Statement>(json, new JsonSerializerOptions { Converters = { new Looser() } })!;
    }
}
// becomes
using System.Text.Json;
using System.Text.Json.Serialization;

abstract class Loose : JsonConverter<Statement>;

class Looser : JsonConverter<Statement>
{
    public override Statement? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) { }
}

class Desk
{
    Statement? Read(string json) => Statement.ParseJson(json);

    Statement Sure(string json)
    {
        // The comment stays.
        return Statement.ParseJson(json);
    }
}
