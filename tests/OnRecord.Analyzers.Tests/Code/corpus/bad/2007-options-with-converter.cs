// Options with a converter that comes first.
using System.Text.Json;
using System.Text.Json.Serialization;

[Claim, JsonConverter(typeof(StrictConverter))]
public sealed class Saying
{
    [AttributedTo]
    public string? By { get; init; }
}

public abstract class StrictConverter : JsonConverter<Saying>;

public class LooseConverter : JsonConverter<Saying>
{
    public override Saying? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

    public override void Write(Utf8JsonWriter writer, Saying value, JsonSerializerOptions options) { }
}

public class Desk
{
    public Saying? Read(string json)
    {
        JsonSerializerOptions options = new() { Converters = { new LooseConverter() } };
        return JsonSerializer.Deserialize<Saying>(json, options); // ONR2007
    }
}
