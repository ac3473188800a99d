using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>
/// Writes the duties of a record, apart from its shape: they are errors in one's own work and none in a third party's, and
/// so a dossier asks for them only where it is one's own.
/// </summary>
internal sealed class DutySchemas
{
    private readonly HashSet<TypeName> _withDuties = [];
    private readonly SchemaModel _schema;
    private readonly DisplayNames _names;

    public DutySchemas(SchemaModel schema, DisplayNames names, IReadOnlyList<RecordModel> records)
    {
        _schema = schema;
        _names = names;
        int before;
        do
        {
            before = _withDuties.Count;
            foreach (RecordModel record in records)
            {
                if (HasDuties(record)) _withDuties.Add(record.Name);
            }
        }
        while (_withDuties.Count > before);
    }

    /// <summary>The name of the definition of a record's duties; null for a record without any.</summary>
    public string? NameOf(TypeName record) => _withDuties.Contains(record) ? NameOf(_names[record]) : null;

    /// <summary>The duties of a record and of what it embeds.</summary>
    public JsonObject Of(RecordModel record, RecordSchemas records, RuleSchemas rules)
    {
        JsonObject definition = new() { ["description"] = "What one's own work owes beyond the shape of a " + record.Name.Name + "." };
        if (record.IsAbstract)
        {
            Dictionary<string, TypeName> leaves = record.Leaves.ToDictionary(leaf => _names[leaf]);
            records.Choose(definition, record, leaf => NameOf(leaves[leaf]));
            return definition;
        }

        JsonObject properties = [];
        foreach (FieldModel field in record.Fields)
        {
            if (OfValue(field.Value.Type) is not { } owed) continue;
            JsonNode value = field.IsRequired ? owed : Schemas.Any([Schemas.Null, owed]);
            properties[field.Name] = value;
            if (field.RenamedFrom is string former && record.Field(former) is null) properties[former] = value.DeepClone();
        }

        if (properties.Count > 0) definition["properties"] = properties;
        JsonArray all = [.. rules.Of(record, RuleClass.Duty)];
        if (all.Count > 0) definition["allOf"] = all;
        return definition;
    }

    private static string NameOf(string record) => record + ".duties";

    private bool HasDuties(RecordModel record) =>
        (!record.IsAbstract && (RuleSchemas.Any(record, RuleClass.Duty) || record.Fields.Any(field => OfValue(field.Value.Type) is not null)))
        || record.Leaves.Any(_withDuties.Contains);

    private JsonObject? OfValue(TypeModel type) => type switch
    {
        RecordTypeModel record => NameOf(record.Name) is string name ? Schemas.Reference(name) : null,
        ListTypeModel list => OfValue(list.Item.Type) is { } item ? new JsonObject { ["items"] = item } : null,
        MapTypeModel map => OfValue(map.Item.Type) is { } item ? new JsonObject { ["additionalProperties"] = item } : null,
        _ => null,
    };
}
