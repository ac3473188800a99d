using System.Text.Json.Nodes;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Exports.JsonSchema;

/// <summary>What is asked of the value at a path, as a schema of the record that the path starts from.</summary>
internal sealed class PathSchemas(SchemaModel model)
{
    /// <summary>The path of one field.</summary>
    public static PathModel Field(RecordModel record, string name)
    {
        FieldModel field = record.Field(name)!;
        return new PathModel(Schema.EquatableArray.Of(new PathStep(record.Name, name, PathStepKind.Field)), field.Value, name);
    }

    /// <summary>The path leads to a value; an empty list or map is none.</summary>
    public JsonNode Present(PathModel path) => Where(
        path,
        path.Value.Type switch
        {
            ListTypeModel => new JsonObject { ["minItems"] = 1 },
            MapTypeModel => new JsonObject { ["minProperties"] = 1 },
            _ => Schemas.True,
        },
        whenAbsent: false,
        static _ => true);

    /// <summary>The path leads to a value that is as a schema says.</summary>
    /// <param name="path">Not along references.</param>
    /// <param name="value">Of the value at its end, which is never null.</param>
    /// <param name="whenAbsent">Whether a record in which the path leads nowhere is accepted.</param>
    /// <param name="accepts">Whether a default that stands for an absent value is as the schema says.</param>
    public JsonNode Where(PathModel path, JsonNode value, bool whenAbsent, Func<Literal, bool> accepts)
    {
        if (path.Steps.Count == 0) return value;
        return whenAbsent
            ? Schemas.Not(Reach(path, 0, Schemas.Not(value), literal => !accepts(literal)))
            : Reach(path, 0, value, accepts);
    }

    private JsonNode Reach(PathModel path, int at, JsonNode value, Func<Literal, bool> accepts)
    {
        PathStep step = path.Steps[at];
        RecordModel owner = model.FindRecord(step.Owner)!;
        FieldModel field = owner.Field(step.Field)!;
        bool isLast = at == path.Steps.Count - 1;
        JsonNode Inner() => isLast ? OfType(field, value.DeepClone()) : Reach(path, at + 1, value, accepts);

        List<JsonNode> ways = [Schemas.Property(field.Name, Inner())];
        if (field.RenamedFrom is string former)
        {
            ways.Add(Schemas.All([Schemas.Not(Schemas.Property(field.Name, Schemas.True)), Schemas.Property(former, Inner())]));
        }

        if (isLast && field.Default is Literal literal && accepts(literal)) ways.Add(Absent(owner, field));
        if (owner.ShortForm is null) return Schemas.Any(ways);

        // A scalar stands for the record with that one field.
        JsonNode[] ofObject = [.. ways.Select(static way => Schemas.All([new JsonObject { ["type"] = "object" }, way]))];
        return owner.ShortForm == field.Name
            ? Schemas.Any([.. ofObject, Schemas.All([Schemas.Not(new JsonObject { ["type"] = "object" }), Inner()])])
            : Schemas.Any(ofObject);
    }

    private static JsonNode Absent(RecordModel owner, FieldModel field)
    {
        List<JsonNode> ways = [Schemas.Property(field.Name, OfType(field, Schemas.True))];
        if (field.RenamedFrom is string former) ways.Add(Schemas.Property(former, OfType(field, Schemas.True)));
        return Schemas.Not(Schemas.Any(owner.ShortForm is null ? ways : ways.Select(static way => Schemas.All([new JsonObject { ["type"] = "object" }, way]))));
    }

    /// <summary>A required field is never null; of another one, null is no value.</summary>
    private static JsonNode OfType(FieldModel field, JsonNode value)
    {
        if (field.IsRequired || value is JsonObject known && (known.ContainsKey("const") || known.ContainsKey("enum"))) return value;
        if (Schemas.IsFalse(value)) return value;
        return Schemas.All([Schemas.Not(Schemas.Null), value]);
    }
}
