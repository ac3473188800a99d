using System.Text.Json.Nodes;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Puts JSON Schemas together, and leaves out what says nothing: <c>true</c>, <c>false</c>, and a double <c>not</c>.</summary>
internal static class Schemas
{
    /// <summary>Not of JSON Schema, which lets it pass: what editors and ajv-errors show in place of their own words.</summary>
    public const string ErrorMessage = "errorMessage";

    public static JsonNode True => JsonValue.Create(true);

    public static JsonNode False => JsonValue.Create(false);

    public static bool IsTrue(JsonNode schema) => schema is JsonValue value && value.GetValue<bool>();

    public static bool IsFalse(JsonNode schema) => schema is JsonValue value && !value.GetValue<bool>();

    public static JsonNode All(IEnumerable<JsonNode> parts)
    {
        JsonNode[] said = [.. parts.Where(static part => !IsTrue(part))];
        return said.Any(IsFalse) ? False : said.Length switch { 0 => True, 1 => said[0], _ => new JsonObject { ["allOf"] = new JsonArray(said) } };
    }

    public static JsonNode Any(IEnumerable<JsonNode> parts)
    {
        JsonNode[] said = [.. parts.Where(static part => !IsFalse(part))];
        return said.Any(IsTrue) ? True : said.Length switch { 0 => False, 1 => said[0], _ => new JsonObject { ["anyOf"] = new JsonArray(said) } };
    }

    public static JsonNode ExactlyOne(IReadOnlyList<JsonNode> parts) =>
        parts.Count == 1 ? parts[0] : new JsonObject { ["oneOf"] = new JsonArray([.. parts]) };

    public static JsonNode Not(JsonNode schema)
    {
        if (schema is JsonValue) return JsonValue.Create(IsFalse(schema));
        if (schema is JsonObject { Count: 1 } only && only["not"] is { } inner) return inner.DeepClone();
        return new JsonObject { ["not"] = schema };
    }

    /// <summary>An object whose property is there, and is as another schema says.</summary>
    public static JsonObject Property(string name, JsonNode value)
    {
        JsonObject schema = new() { ["required"] = new JsonArray(name) };
        if (!IsTrue(value)) schema["properties"] = new JsonObject { [name] = value };
        return schema;
    }

    /// <summary>The same, or null, which stands for an absent value.</summary>
    public static JsonNode OrNull(JsonNode schema)
    {
        if (schema is JsonObject typed && typed["type"] is JsonValue type && !typed.ContainsKey("enum") && !typed.ContainsKey("const"))
        {
            typed["type"] = new JsonArray(type.GetValue<string>(), "null");
            return typed;
        }

        return Any([schema, Null]);
    }

    /// <summary>Says in words what is wrong where data is not as a schema says.</summary>
    public static JsonNode Explain(JsonNode schema, string message)
    {
        if (schema is not JsonObject said) return schema;
        foreach (JsonNode? part in (said["allOf"] as JsonArray ?? []).Concat((said["properties"] as JsonObject ?? []).Select(static property => property.Value)))
        {
            if (part is not null) Explain(part, message);
        }

        if (!said.ContainsKey("allOf")) said[ErrorMessage] = message;
        return schema;
    }

    public static JsonObject Null => new() { ["type"] = "null" };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };
}
