using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Writes the definition of an enum.</summary>
internal static class EnumSchemas
{
    public static JsonObject Of(EnumModel model)
    {
        JsonObject definition = new() { ["title"] = model.Name.Name };
        if (model.Description is string description) definition["description"] = description;
        bool isPlain = model.Values.All(static value => value.Description is null && value.Deprecated is null);
        JsonArray values = isPlain
            ? [.. model.Values.Select(static value => (JsonNode)value.Text)]
            : [.. model.Values.Select(static value => (JsonNode)Value(value))];
        if (model.IsOpen)
        {
            // The usual values, for editors to offer, and any other text.
            JsonObject any = new() { ["description"] = "Any other value.", ["type"] = "string", ["minLength"] = 1 };
            definition["anyOf"] = isPlain ? new JsonArray(new JsonObject { ["enum"] = values }, any) : Add(values, any);
        }
        else
        {
            definition[isPlain ? "enum" : "oneOf"] = values;
        }

        return definition;
    }

    private static JsonObject Value(EnumValueModel value)
    {
        JsonObject written = new() { ["const"] = value.Text };
        if (value.Description is string description) written["description"] = description;
        if (value.Deprecated is not null) written["deprecated"] = true;
        return written;
    }

    private static JsonArray Add(JsonArray values, JsonObject one)
    {
        values.Add((JsonNode)one);
        return values;
    }
}
