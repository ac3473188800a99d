// Options that bring other converters.
using System.Text.Json;
using System.Text.Json.Serialization;

[Claim, JsonConverter(typeof(SayingConverter))]
public sealed class Saying
{
    [AttributedTo]
    public required string By { get; init; }
}

public abstract class SayingConverter : JsonConverter<Saying>;

public class Desk
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public Saying? Read(string json) => JsonSerializer.Deserialize<Saying>(json, Options);
}
