using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides what is looked up in the dossier: references, also those of embedded records, and values that must be unique.</summary>
internal sealed class ReferencePlanner(PlanContext context, ValueTypes types)
{
    public IEnumerable<string> Plan(RecordModel record)
    {
        foreach (FieldModel field in record.OwnFields)
        {
            string name = CSharpText.Literal(field.Name);
            if (context.DossierUse.Has(field.Value.Type)) yield return Statement(name, field.CSharpName, ValueTypes.IsNullable(field), field.Value.Type);
        }

        foreach (EquatableArray<string> group in record.Unique) yield return Unique(record, group);
    }

    private string Statement(string name, string value, bool isNullable, TypeModel type) => type switch
    {
        ReferenceTypeModel reference => "checks.Reference<" + Target(reference) + ">(" + name + ", " + value + (isNullable ? "?.Value, " : ".Value, ") + CSharpText.Literal(reference.Target?.Name ?? "record") + ");",
        RecordTypeModel => "checks.Embedded(" + name + ", " + value + ");",
        ListTypeModel list => Each(name, value, list.Item.Type),
        MapTypeModel map => Each(name, value, map.Item.Type),
        _ => throw new InvalidOperationException("Nothing to look up in " + type + "."),
    };

    private string Each(string name, string value, TypeModel item) =>
        "checks.Each(" + name + ", " + value + ", static (checks, item) => " + Statement("\"\"", "item", false, item).TrimEnd(';') + ");";

    private static string Target(ReferenceTypeModel reference) => reference.Target is TypeName name ? Identifiers.Global(name) : Runtime.SchemaRecord;

    private string Unique(RecordModel record, EquatableArray<string> group)
    {
        IEnumerable<string> values = group.Select(name =>
        {
            FieldModel field = record.Field(name)!;
            bool isText = field.IsIdentifier || types.IsText(field.Value.Type);
            string member = isText ? ".Value" : field.Value.Type is ScalarTypeModel { Scalar: ScalarType.Uri } ? ".OriginalString" : string.Empty;
            return field.CSharpName + (member.Length > 0 && ValueTypes.IsNullable(field) ? "?" : string.Empty) + member;
        });
        string fields = string.Join(", ", group.Select(static name => "'" + name + "'"));
        return "checks.Unique(" + CSharpText.Literal(record.Name.Name) + ", " + CSharpText.Literal(fields) + ", " + CSharpText.Literal(group[group.Count - 1]) + ", " + string.Join(", ", values) + ");";
    }
}
