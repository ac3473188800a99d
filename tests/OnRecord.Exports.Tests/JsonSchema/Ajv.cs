using System.Text.Json.Nodes;

namespace OnRecord.Exports.Tests.JsonSchema;

/// <summary>An independent validator of JSON Schema.</summary>
internal static class Ajv
{
    private static readonly Lazy<NodeSession> Session = new(static () => NodeSession.Start("ajv.mjs"));
    private static readonly Lazy<NodeSession> MetaSession = new(static () => NodeSession.Start("meta-schema.mjs"));

    /// <summary>Of each JSON text, null where it is valid, or what is wrong with it.</summary>
    public static string?[] Validate(string schema, params string[] texts) =>
        Results(Session.Value.Ask(new JsonObject { ["schema"] = JsonNode.Parse(schema), ["texts"] = new JsonArray([.. texts.Select(static text => (JsonNode)text)]) }));

    /// <summary>Of each schema, null where it is one by the meta-schema and can be compiled.</summary>
    public static string?[] ValidateSchemas(params string[] schemas) =>
        Results(MetaSession.Value.Ask(new JsonObject { ["texts"] = new JsonArray([.. schemas.Select(static text => (JsonNode)text)]) }));

    private static string?[] Results(JsonNode answer)
    {
        if (answer["error"] is { } error) throw new InvalidOperationException(error.GetValue<string>());
        return [.. answer["results"]!.AsArray().Select(static result => result is null ? null : string.Join("; ", result.AsArray().Select(static line => line!.GetValue<string>())))];
    }
}
