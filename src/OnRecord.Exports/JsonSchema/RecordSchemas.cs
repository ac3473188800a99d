using System.Text.Json.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>Writes the definition of a record type: its shape, its roles and the rules that always hold.</summary>
internal sealed class RecordSchemas(ValueSchemas values, FieldSchemas fields, RoleSchemas roles, RuleSchemas rules, DisplayNames names, NoteSink notes)
{
    private const string TypeKey = "$type";

    public JsonObject Of(RecordModel record)
    {
        JsonObject definition = new() { ["title"] = record.Name.Name };
        FieldSchemas.Describe(definition, record.Description, record.Deprecated);
        if (record.IsAbstract)
        {
            Choose(definition, record, static leaf => leaf);
            return definition;
        }

        JsonObject shape = Shape(record);
        if (record.ShortForm is string shortForm)
        {
            definition["anyOf"] = new JsonArray(values.Of(record.Field(shortForm)!.Value), shape);
        }
        else
        {
            foreach ((string keyword, JsonNode? value) in shape.ToArray())
            {
                shape.Remove(keyword);
                definition[keyword] = value;
            }
        }

        JsonNode[] asked = [.. Renamed(record), .. roles.Of(record), .. rules.Of(record, RuleClass.Structure)];
        JsonArray all = [.. asked.Where(static one => !Schemas.IsTrue(one))];
        if (all.Count > 0) definition["allOf"] = all;
        rules.Note(record);
        foreach (Schema.EquatableArray<string> group in record.Unique)
        {
            notes.Add(record.Pointer + "/unique", "unique", "that no two records share " + string.Join(" and ", group) + ", for which the dossier must be seen.", FindingLevel.Dossier);
        }

        return definition;
    }

    /// <summary>One of the leaves of an abstract record, as its <c>$type</c> says.</summary>
    public void Choose(JsonObject definition, RecordModel record, Func<string, string?> definitionOf)
    {
        if (record.Leaves.Count == 0)
        {
            // Nothing extends it: no data is one.
            definition["not"] = new JsonObject();
            return;
        }

        JsonArray leaves = [], choices = [];
        foreach (TypeName leaf in record.Leaves)
        {
            leaves.Add((JsonNode)leaf.Name);
            if (definitionOf(names[leaf]) is not string name) continue;
            choices.Add((JsonNode)new JsonObject
            {
                ["if"] = Schemas.Property(TypeKey, new JsonObject { ["const"] = leaf.Name }),
                ["then"] = Schemas.Reference(name),
            });
        }

        definition["type"] = "object";
        definition["properties"] = new JsonObject { [TypeKey] = new JsonObject { ["description"] = "Which " + record.Name.Name + " it is.", ["enum"] = leaves } };
        definition["required"] = new JsonArray(TypeKey);
        if (choices.Count > 0) definition["allOf"] = choices;
    }

    private JsonObject Shape(RecordModel record)
    {
        JsonObject properties = new() { [TypeKey] = new JsonObject { ["description"] = "The type of the record; may be left out.", ["const"] = record.Name.Name } };
        JsonArray required = [];
        foreach (FieldModel field in record.Fields)
        {
            if (field.IsRequired && field.RenamedFrom is null) required.Add((JsonNode)field.Name);
            properties[field.Name] = fields.Of(field);
            fields.Note(field);
        }

        foreach (FieldModel field in record.Fields.Where(field => IsFreeName(record, field.RenamedFrom)))
        {
            JsonObject former = fields.Of(field);
            former["description"] = "Now called '" + field.Name + "'.";
            former["deprecated"] = true;

            // Where other fields are kept, the old name beside the new one is one of these.
            properties[field.RenamedFrom!] = record.AllowsAdditionalProperties ? true : former;
        }

        foreach (string reserved in record.Reserved.Where(name => IsFreeName(record, name) && !properties.ContainsKey(name))) properties[reserved] = false;
        JsonObject shape = new() { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) shape["required"] = required;
        if (!record.AllowsAdditionalProperties) shape["additionalProperties"] = false;
        return shape;
    }

    /// <summary>Old data has a field under its old name, and never under both.</summary>
    private IEnumerable<JsonNode> Renamed(RecordModel record)
    {
        foreach (FieldModel field in record.Fields)
        {
            if (field.RenamedFrom is not string former) continue;
            JsonObject isNew = Schemas.Property(field.Name, Schemas.True);
            if (!IsFreeName(record, former))
            {
                if (field.IsRequired) yield return isNew;
            }
            else if (record.AllowsAdditionalProperties)
            {
                JsonObject isOld = new() { ["properties"] = new JsonObject { [former] = fields.Of(field) } };
                if (field.IsRequired) isOld["required"] = new JsonArray(former);
                yield return Schemas.Any([isNew, isOld]);
            }
            else
            {
                // Of a scalar in short form, 'required' asks nothing: it has neither name.
                yield return Schemas.Not(new JsonObject { ["type"] = "object", ["required"] = new JsonArray(field.Name, former) });
                if (field.IsRequired) yield return Schemas.Any([isNew, Schemas.Property(former, Schemas.True)]);
            }
        }
    }

    private static bool IsFreeName(RecordModel record, string? name) => name is not null && record.Field(name) is null;
}
