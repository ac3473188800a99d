using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>How values are written.</summary>
internal sealed class ValueWriting(PlanContext context, ValueTypes types)
{
    /// <summary>The statement that writes a field.</summary>
    public string Write(FieldModel field)
    {
        string name = CSharpText.Utf8Literal(field.Name);
        string property = field.CSharpName;
        string always = field.IsRequired ? "WriteAlways" : "Write";
        if (field.IsIdentifier || types.IsText(field.Value.Type)) return "json.Write(" + name + ", " + property + ");";
        return field.Value.Type switch
        {
            EnumTypeModel named => "json.Write(" + name + ", " + (ValueTypes.IsNullable(field) ? "(int?)" : "(int)") + property + ", " + PlanContext.EnumTexts(named.Name) + ".Texts);",
            RecordTypeModel record when IsPolymorphic(record) => "json.WriteTyped(" + name + ", " + property + ");",
            ListTypeModel list => "json." + always + "(" + name + ", " + property + ", " + ItemWriter(list.Item.Type) + ");",
            MapTypeModel map => "json." + always + "(" + name + ", " + property + ", " + ItemWriter(map.Item.Type) + ");",
            _ => "json.Write(" + name + ", " + property + ");",
        };
    }

    /// <summary>The function that writes an item.</summary>
    public string ItemWriter(TypeModel type)
    {
        if (types.IsText(type)) return Runtime.ItemWriters + ".TextValue";
        return type switch
        {
            ScalarTypeModel scalar => Runtime.ItemWriters + "." + Name(scalar.Scalar),
            RecordTypeModel record => Runtime.ItemWriters + (IsPolymorphic(record) ? ".TypedRecord" : ".Record"),
            EnumTypeModel named => "static (w, item) => w.WriteValue(" + PlanContext.EnumTexts(named.Name) + ".ToText(item))",
            ListTypeModel list => "static (w, item) => w.WriteList(item, " + ItemWriter(list.Item.Type) + ")",
            MapTypeModel map => "static (w, item) => w.WriteMap(item, " + ItemWriter(map.Item.Type) + ")",
            _ => throw new InvalidOperationException("No way to write " + type + "."),
        };
    }

    private bool IsPolymorphic(RecordTypeModel record) => context.Record(record.Name).IsAbstract;

    private static string Name(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "Text",
        ScalarType.Boolean => "Boolean",
        ScalarType.Integer or ScalarType.Int64 => "Integer",
        ScalarType.Int32 => "Int32",
        ScalarType.Number => "Number",
        ScalarType.Decimal => "Decimal",
        ScalarType.Date => "Date",
        ScalarType.DateTime => "DateTime",
        ScalarType.Uri => "Uri",
        _ => "Guid",
    };
}
