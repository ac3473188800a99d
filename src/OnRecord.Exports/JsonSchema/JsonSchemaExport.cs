using System.Text.Json.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>
/// Writes a schema as JSON Schema 2020-12, at the level of one record alone: what needs other records or the texts of
/// documents is noted. No export can say that a key stands twice, that a text holds half a character, or how deep data may
/// be nested.
/// </summary>
public sealed class JsonSchemaExport
{
    private readonly SchemaModel _schema;
    private readonly NoteSink _notes = new();
    private readonly DisplayNames _names;
    private readonly ValueSchemas _values;
    private readonly RuleSchemas _rules;
    private readonly RecordSchemas _records;

    private JsonSchemaExport(SchemaModel schema)
    {
        _schema = schema;
        _names = new DisplayNames(schema);
        PathSchemas paths = new(schema);
        ConditionSchemas conditions = new(paths);
        _values = new ValueSchemas(schema, _names);
        _rules = new RuleSchemas(conditions, _notes);
        _records = new RecordSchemas(_values, new FieldSchemas(_values, _notes), new RoleSchemas(paths, conditions, _notes), _rules, _names, _notes);
    }

    /// <summary>The schema of one record of a type, with the duties of one's own work.</summary>
    /// <param name="schema">Without errors.</param>
    /// <param name="record">Of the schema or of one that it imports.</param>
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static ExportResult WriteRecord(SchemaModel schema, TypeName record)
    {
        if (schema.FindRecord(record) is not { } found) throw new ArgumentException("The schema has no record " + record + ".", nameof(record));
        return new JsonSchemaExport(schema).Record(found);
    }

    /// <summary>The schema of a data file, which is one dossier.</summary>
    /// <param name="schema">Without errors, and with a dossier.</param>
    /// <exception cref="ArgumentException">The schema has no dossier.</exception>
    public static ExportResult WriteDossier(SchemaModel schema)
    {
        if (schema.Dossier is not { } dossier) throw new ArgumentException("The schema has no dossier.", nameof(schema));
        return new JsonSchemaExport(schema).Dossier(dossier);
    }

    private ExportResult Record(RecordModel record)
    {
        JsonObject definitions = Definitions([record.Name], out DutySchemas duties);
        JsonObject root = Header(record.Name.Name, record.Description);
        if (duties.NameOf(record.Name) is string owed) root["allOf"] = new JsonArray(Schemas.Reference(_names[record.Name]), Schemas.Reference(owed));
        else root["$ref"] = "#/$defs/" + _names[record.Name];
        root["$defs"] = definitions;
        return Finish(root);
    }

    private ExportResult Dossier(DossierModel dossier)
    {
        JsonObject definitions = Definitions(dossier.Lists.Select(static list => list.Record), out DutySchemas duties);
        JsonObject root = Header(dossier.Name.Name, "A data file: the records of one dossier.");
        JsonObject properties = new()
        {
            ["schema"] = Described("The schema of the file, by its id or path, where a project has several.", new() { ["type"] = "string" }),
            ["origin"] = Described("Whose words the file keeps: own work, which owes its readers all duties, or a third party's.", new() { ["enum"] = new JsonArray("own", "third-party") }),
            ["include"] = Described("Other data files whose records are seen from here.", new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
        };
        JsonObject owed = [];
        foreach (DossierListModel list in dossier.Lists)
        {
            string? description = _schema.FindRecord(list.Record)!.Description;
            properties[list.Name] = Described(description, new() { ["type"] = "array", ["items"] = Schemas.Reference(_names[list.Record]) });
            if (duties.NameOf(list.Record) is string name) owed[list.Name] = new JsonObject { ["items"] = Schemas.Reference(name) };
        }

        root["type"] = "object";
        root["properties"] = properties;
        root["additionalProperties"] = false;
        if (owed.Count > 0)
        {
            root["if"] = Schemas.Property("origin", new JsonObject { ["const"] = "third-party" });
            root["else"] = new JsonObject { ["properties"] = owed };
        }

        root["$defs"] = definitions;
        _notes.Add(dossier.Pointer, "dossier", "that ids are unique and references lead to a record, for which the dossier must be seen.", FindingLevel.Dossier);
        return Finish(root);
    }

    private JsonObject Definitions(IEnumerable<TypeName> roots, out DutySchemas duties)
    {
        (IReadOnlyList<RecordModel> records, IReadOnlyList<EnumModel> enums) = ReachableTypes.From(_schema, roots);
        duties = new DutySchemas(_schema, _names, records);
        JsonObject definitions = [];
        foreach (EnumModel named in enums) definitions[_names[named.Name]] = EnumSchemas.Of(named);
        foreach (RecordModel record in records) definitions[_names[record.Name]] = _records.Of(record);
        foreach (RecordModel record in records)
        {
            if (duties.NameOf(record.Name) is string name) definitions[name] = duties.Of(record, _records, _rules);
        }

        foreach ((string name, JsonObject format) in _values.UsedFormats()) definitions[name] = format;
        return definitions;
    }

    private JsonObject Header(string title, string? description)
    {
        JsonObject root = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = "Written by 'onrecord export json-schema' from " + (_schema.Id ?? _schema.Path) + (_schema.Version is string version ? " " + version : string.Empty) + ".",
            ["title"] = title,
        };
        return description is null ? root : Described(description, root);
    }

    private static JsonObject Described(string? description, JsonObject schema)
    {
        JsonObject optional = schema.ContainsKey("$schema") ? schema : (JsonObject)Schemas.OrNull(schema);
        if (description is not null) optional["description"] = description;
        return optional;
    }

    private ExportResult Finish(JsonObject root) => new(JsonText.Write(root), _notes.Notes);
}
