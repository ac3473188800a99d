// ONR2007: Read it by Statement.ParseJson
using System.Text.Json;

class Desk
{
    Statement[] Read(string a, string b)
    {
        JsonSerializerOptions options = new() { Converters = { new Other() } };
        return [JsonSerializer.Deserialize<Statement>(a, options)!, /* and */ JsonSerializer.Deserialize<Statement>(b, options) ?? throw new FormatException() /* both */];
    }

    sealed class Other : System.Text.Json.Serialization.JsonConverter<Statement>
    {
        public override Statement? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

        public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) { }
    }
}
// becomes
using System.Text.Json;

class Desk
{
    Statement[] Read(string a, string b)
    {
        JsonSerializerOptions options = new() { Converters = { new Other() } };
        return [Statement.ParseJson(a), /* and */ Statement.ParseJson(b) ?? throw new FormatException() /* both */];
    }

    sealed class Other : System.Text.Json.Serialization.JsonConverter<Statement>
    {
        public override Statement? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

        public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) { }
    }
}
