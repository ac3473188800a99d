// An element of a document.
using System.Text.Json;

public class Desk
{
    IEnumerable<Quote?> Read(JsonDocument document) => document.RootElement.EnumerateArray().Select(e => e.Deserialize<Quote>()); // ONR2007
}
