// The serializer as a method group.
using System.Text.Json;

public class Desk
{
    IEnumerable<Quote?> Read(IEnumerable<JsonElement> elements) => elements.Select(e => JsonSerializer.Deserialize(e, typeof(Quote)) as Quote); // ONR2007
}
