// Through the converter that the type names.
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
    public Saying? Read(string json) => JsonSerializer.Deserialize<Saying>(json);

    public List<Saying>? ReadAll(string json) => JsonSerializer.Deserialize<List<Saying>>(json, new JsonSerializerOptions { PropertyNameCaseInsensitive = true });
}
