using System.Text.Json.Nodes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonLd;

/// <summary>
/// Writes a JSON-LD 1.1 context, with which records become triples: ids are resolved against the base of the data, fields
/// and values have the schema's URIs, or else names of the schema's own. Names mean what their record says, so each record
/// has a context of its own, under the lists and fields that hold it and under its type.
/// </summary>
public sealed class JsonLdExport
{
    private readonly SchemaModel _schema;
    private readonly Terms _terms;
    private readonly NoteSink _notes = new();

    private JsonLdExport(SchemaModel schema)
    {
        _schema = schema;
        _terms = new Terms(schema);
    }

    /// <summary>The context of a schema.</summary>
    /// <param name="schema">Without errors.</param>
    /// <param name="record">Of data that is one record alone; null for dossiers, and records that say their <c>$type</c>.</param>
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static ExportResult Write(SchemaModel schema, TypeName? record = null)
    {
        if (record is TypeName name && schema.FindRecord(name) is null) throw new ArgumentException("The schema has no record " + name + ".", nameof(record));
        return new JsonLdExport(schema).Write(record);
    }

    private ExportResult Write(TypeName? record)
    {
        JsonObject context = new() { ["@version"] = JsonNode.Parse("1.1"), ["$type"] = "@type" };
        IEnumerable<TypeName> roots = record is TypeName only ? [only]
            : (_schema.Dossier?.Lists ?? []).Select(static list => list.Record).Concat(_schema.Records.Select(static own => own.Name));
        foreach (RecordModel type in ReachableTypes.From(_schema, roots).Records)
        {
            context[type.Name.Name] = new JsonObject { ["@id"] = _terms.Of(type), ["@context"] = Fields(type, [type.Name]) };
        }

        if (record is TypeName alone)
        {
            foreach ((string term, JsonNode? definition) in Fields(_schema.FindRecord(alone)!, [alone])) context[term] = definition?.DeepClone();
        }
        else
        {
            foreach (DossierListModel list in (_schema.Dossier?.Lists ?? []).Where(static list => Terms.CanBe(list.Name)))
            {
                context[list.Name] = new JsonObject
                {
                    ["@id"] = _terms.Of(_schema.Dossier!, list),
                    ["@container"] = "@set",
                    ["@context"] = Fields(_schema.FindRecord(list.Record)!, [list.Record]),
                };
            }
        }

        return new ExportResult(JsonText.Write(new JsonObject { ["@context"] = context }), _notes.Notes);
    }

    /// <summary>The terms of a record's fields; of an abstract one those that all its leaves have, which add their own by their type.</summary>
    private JsonObject Fields(RecordModel record, IReadOnlyList<TypeName> within)
    {
        JsonObject terms = [];
        foreach (FieldModel field in record.Fields)
        {
            if (!Terms.CanBe(field.Name))
            {
                _notes.Add(field.Pointer, "fields", "'" + field.Name + "': JSON-LD takes the name for a keyword or a URI.");
                continue;
            }

            terms[field.Name] = Field(record, field, within);
            if (field.RenamedFrom is string former && record.Field(former) is null && Terms.CanBe(former)) terms[former] = terms[field.Name]?.DeepClone();
        }

        if (record.AllowsAdditionalProperties) _notes.Add(record.Pointer, "additionalProperties", "fields that the schema doesn't know: they have no URI.");
        return terms;
    }

    private JsonNode? Field(RecordModel record, FieldModel field, IReadOnlyList<TypeName> within)
    {
        if (field.IsIdentifier) return "@id";
        if (field.IsSensitive)
        {
            _notes.Add(field.Pointer, "sensitive", "'" + field.Name + "', which is sensitive: no triple is made of it.");
            return null;
        }

        JsonObject term = new() { ["@id"] = _terms.Of(record, field) };
        TypeModel type = field.Value.Type;
        if (type is ListTypeModel list)
        {
            term["@container"] = "@set";
            type = list.Item.Type;
        }

        switch (type)
        {
            case RecordTypeModel embedded:
                Embed(term, _schema.FindRecord(embedded.Name)!, field, within);
                break;
            case EnumTypeModel named when _terms.ValuesOf(_schema.FindEnum(named.Name)!) is { } values:
                term["@type"] = "@vocab";
                term["@context"] = values;
                break;
            case ListTypeModel or MapTypeModel:
                term["@type"] = "@json";
                break;
            default:
                if (Terms.DataType(type) is string dataType) term["@type"] = dataType;
                break;
        }

        return term;
    }

    private void Embed(JsonObject term, RecordModel embedded, FieldModel field, IReadOnlyList<TypeName> within)
    {
        if (embedded.ShortForm is not null) _notes.Add(field.Pointer, "shortForm", "the short form of '" + field.Name + "' as a node: a text stays a text.");

        // A record within one of its own kind: the terms hold on inside.
        if (within[^1] == embedded.Name) return;
        if (within.Contains(embedded.Name))
        {
            _notes.Add(field.Pointer, "fields", "'" + field.Name + "' inside another " + embedded.Name.Name + ", where records embed each other in a circle.", FindingLevel.Record);
            return;
        }

        term["@context"] = Fields(embedded, [.. within, embedded.Name]);
    }
}
