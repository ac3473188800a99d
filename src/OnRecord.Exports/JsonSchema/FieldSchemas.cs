using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Writes the fields of records.</summary>
internal sealed class FieldSchemas(ValueSchemas values, NoteSink notes)
{
    /// <summary>A field: its value, or null where it may be absent, and what is said of it.</summary>
    public JsonObject Of(FieldModel field)
    {
        JsonObject value = field.IsIdentifier ? ValueSchemas.Id(field.Value.Constraints) : values.Of(field.Value);
        JsonObject written = field.IsRequired ? value : (JsonObject)Schemas.OrNull(value);
        Describe(written, field.Description, field.Deprecated);
        if (field.Default is Literal literal) written["default"] = Values.Of(literal);
        if (field.Examples.Count > 0) written["examples"] = new JsonArray([.. field.Examples.Select(Values.Of)]);
        return written;
    }

    /// <summary>Notes what is not said of a field's value.</summary>
    public void Note(FieldModel field) => Note(field.Pointer, field.Value);

    /// <summary>Adds a description.</summary>
    public static void Describe(JsonObject schema, string? description, Deprecation? deprecated)
    {
        if (deprecated is not null)
        {
            schema.Insert(0, "deprecated", true);
            if (deprecated.Use is string use) description = (description is null ? string.Empty : description + " ") + "Deprecated: use '" + use + "'.";
        }

        if (description is not null) schema.Insert(0, "description", description);
    }

    private void Note(string pointer, ValueModel value)
    {
        foreach ((string keyword, string reason) in Inexpressible.In(value.Type, value.Constraints)) notes.Add(pointer, keyword, "'" + keyword + "', since " + reason);
        if (value.Type is ListTypeModel list) Note(pointer, list.Item);
        if (value.Type is MapTypeModel map) Note(pointer, map.Item);
        if (value.Type is ScalarTypeModel { Scalar: ScalarType.Int64 }) notes.Add(pointer, "format", "the last digits of 64 bits, since many validators round whole numbers beyond 2^53.");
    }
}
