using System.Text.Json.Nodes;
using OnRecord.Schema.Model;
using OnRecord.Text;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Writes what stands in a field, a list or a map.</summary>
internal sealed class ValueSchemas(SchemaModel schema, DisplayNames names)
{
    /// <summary>The definitions of the formats, by the names that references have.</summary>
    private static readonly (ScalarType Type, string Name, string Pattern, string Description)[] Formats =
    [
        (ScalarType.Date, "date", FormatPatterns.Date, "A day of the calendar, as 2026-01-31."),
        (ScalarType.DateTime, "date-time", FormatPatterns.DateTime, "A date and time with its offset, as 2026-01-31T10:30:00Z."),
        (ScalarType.Uri, "uri", FormatPatterns.Uri, "An absolute URI, as https://example.org/page."),
        (ScalarType.Uuid, "uuid", FormatPatterns.Uuid, "A UUID: 8-4-4-4-12 hexadecimal digits."),
    ];

    private readonly HashSet<ScalarType> _formats = [];

    /// <summary>A schema of a value that is there.</summary>
    public JsonObject Of(ValueModel value)
    {
        TypeModel type = value.Type;
        JsonObject written = type switch
        {
            EnumTypeModel named => Schemas.Reference(names[named.Name]),
            RecordTypeModel record => Schemas.Reference(names[record.Name]),
            ReferenceTypeModel reference => Id(OfId(reference)),
            ListTypeModel list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
            MapTypeModel map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Item) },
            ScalarTypeModel scalar when Formats.Any(format => format.Type == scalar.Scalar) => Format(scalar.Scalar),
            _ => new JsonObject { ["type"] = Values.TypeOf(type) },
        };
        return Values.Constrain(written, type, Narrow(type, value.Constraints));
    }

    /// <summary>A schema of an identifier, which is never empty.</summary>
    public static JsonObject Id(Constraints constraints) =>
        Values.Constrain(new JsonObject { ["type"] = "string" }, new ScalarTypeModel(ScalarType.String), constraints with { MinLength = Math.Max(constraints.MinLength ?? 0, 1) });

    /// <summary>The definitions of the formats that were used so far.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> UsedFormats() =>
        from format in Formats
        where _formats.Contains(format.Type)
        select (format.Name, new JsonObject
        {
            ["description"] = format.Description,
            ["type"] = "string",
            ["format"] = format.Name,
            ["pattern"] = format.Pattern,
            [Schemas.ErrorMessage] = format.Description,
        });

    private JsonObject Format(ScalarType type)
    {
        _formats.Add(type);
        return Schemas.Reference(Formats.First(format => format.Type == type).Name);
    }

    private Constraints OfId(ReferenceTypeModel reference) =>
        reference.IdOwner is TypeName owner && schema.FindRecord(owner) is { IdField: string id } record ? record.Field(id)!.Value.Constraints : Constraints.None;

    private static Constraints Narrow(TypeModel type, Constraints constraints)
    {
        if (Values.Range(type) is not (decimal least, decimal greatest)) return constraints;
        return constraints with
        {
            Minimum = Math.Max(constraints.Minimum ?? least, least),
            Maximum = Math.Min(constraints.Maximum ?? greatest, greatest),
        };
    }
}
