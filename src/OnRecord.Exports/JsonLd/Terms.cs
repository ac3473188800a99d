using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonLd;

/// <summary>The URIs of what a schema declares: those that it gives, or names below its own id.</summary>
internal sealed class Terms
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private readonly SchemaModel _schema;

    public Terms(SchemaModel schema) => _schema = schema;

    public string Of(RecordModel record) => record.Uri ?? Own(record.Name, record.Name.Name);

    public string Of(RecordModel record, FieldModel field) => field.Uri ?? Own(Declarer(record, field.Name), Declarer(record, field.Name).Name + "." + field.Name);

    public string Of(DossierModel dossier, DossierListModel list) => Own(dossier.Name, dossier.Name.Name + "." + list.Name);

    /// <summary>The context of an enum's values; null where neither it nor a value of it has a URI, so that values stay texts.</summary>
    public JsonObject? ValuesOf(EnumModel model)
    {
        if (model.Uri is null && model.Values.All(static value => value.Uri is null)) return null;

        // Any other value of an open enum is a name of the schema's own.
        JsonObject values = new() { ["@vocab"] = Own(model.Name, model.Name.Name + ".") };
        foreach (EnumValueModel value in model.Values)
        {
            string? uri = value.Uri ?? (Uri.EscapeDataString(value.Text) == value.Text ? null : Own(model.Name, model.Name.Name + "." + value.Text));
            if (uri is not null) values[value.Text] = uri;
        }

        return values;
    }

    /// <summary>Whether a name can be a term: not one that looks like a keyword or a URI of its own.</summary>
    public static bool CanBe(string name) => !name.StartsWith('@') && name.IndexOfAny([':', '/']) < 0;

    /// <summary>The datatype of a scalar or reference; null for one that JSON-LD gives it anyway.</summary>
    public static string? DataType(TypeModel type) => type switch
    {
        ReferenceTypeModel => "@id",
        ScalarTypeModel { Scalar: ScalarType.Uri } => "@id",
        ScalarTypeModel { Scalar: ScalarType.Date } => Xsd + "date",
        ScalarTypeModel { Scalar: ScalarType.DateTime } => Xsd + "dateTime",
        ScalarTypeModel { Scalar: ScalarType.Number or ScalarType.Decimal } => Xsd + "double",
        ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 } => Xsd + "integer",
        _ => null,
    };

    /// <summary>The record that declares a field, so that it has one URI in all that extend it.</summary>
    private TypeName Declarer(RecordModel record, string field)
    {
        RecordModel declarer = record;
        while (declarer.Base is TypeName parent && _schema.FindRecord(parent) is { } next && next.Field(field) is not null) declarer = next;
        return declarer.Name;
    }

    /// <summary>A name of the schema that declares it. Of an imported one, the namespace is known and the id is not.</summary>
    private string Own(TypeName declared, string name)
    {
        string start = declared.Namespace == _schema.Namespace && _schema.Id is string id ? id : "urn:onrecord:" + Uri.EscapeDataString(declared.Namespace);
        return start + "#" + Uri.EscapeDataString(name);
    }
}
