using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>How values are read.</summary>
internal sealed class ValueReading(PlanContext context, ValueTypes types)
{
    /// <summary>The expression that reads a field's value off <c>reader</c>.</summary>
    public string Read(FieldModel field, RecordModel record)
    {
        if (field.IsIdentifier) return ReadText(PlanContext.IdType(record.IdOwner!.Value), "reader");

        // An optional list that is empty is absent in C#. That it was there, and too short, is seen at reading alone.
        int? minItems = field.IsRequired ? null : field.Value.Constraints.MinItems;
        return Read(field.Value.Type, "reader", minItems);
    }

    /// <summary>What an absent value is.</summary>
    public string Initial(FieldModel field, RecordModel record) =>
        field.Default is Literal literal ? Literals.Of(literal, field.Value.Type, types, context)
        : ValueTypes.IsNullable(field) ? "null"
        : ValueTypes.IsObject(field.Value.Type) && !field.IsIdentifier ? "null!"
        : "default";

    /// <summary>The function that reads an item.</summary>
    public string ItemReader(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => Runtime.ItemReaders + "." + ScalarReader(scalar.Scalar),
        _ when types.IsText(type) => Runtime.ItemReaders + ".TextValue<" + types.Of(type) + ">",
        _ => "static (ref " + Runtime.Reader + " r) => " + Read(type, "r", null),
    };

    public string Read(TypeModel type, string reader, int? minItems)
    {
        string suffix = minItems is int minimum ? ", minItems: " + Literals.Of(minimum) : string.Empty;
        return type switch
        {
            ScalarTypeModel scalar => reader + "." + ScalarMethod(scalar.Scalar) + "()",
            _ when types.IsText(type) => ReadText(types.Of(type), reader),
            EnumTypeModel named => "(" + types.Of(type) + ")" + reader + ".GetEnum(" + PlanContext.EnumTexts(named.Name) + ".Texts)",
            RecordTypeModel record => reader + ".GetRecord(" + Converter(record) + ")",
            ListTypeModel { Item.Type: RecordTypeModel record } => reader + ".GetRecords(" + Converter(record) + suffix + ")",
            ListTypeModel list => reader + ".GetList(" + ItemReader(list.Item.Type) + suffix + ")",
            MapTypeModel map => reader + ".GetMap(" + ItemReader(map.Item.Type) + suffix + ")",
            _ => throw new InvalidOperationException("No way to read " + type + "."),
        };
    }

    public static string Converter(RecordTypeModel record) => Identifiers.Global(record.Name) + ".Converter.Instance";

    private static string ReadText(string type, string reader) => reader + ".GetText<" + type + ">()";

    private string ScalarMethod(ScalarType scalar) => scalar switch
    {
        ScalarType.Date => context.Facts.HasDateOnly ? "GetDateOnly" : "GetRecordDate",
        _ => "Get" + ScalarReader(scalar) switch { "Text" => "String", string other => other },
    };

    private string ScalarReader(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "Text",
        ScalarType.Boolean => "Boolean",
        ScalarType.Integer => "Integer",
        ScalarType.Int32 => "Int32",
        ScalarType.Int64 => "Int64",
        ScalarType.Number => "Number",
        ScalarType.Decimal => "Decimal",
        ScalarType.Date => context.Facts.HasDateOnly ? "DateOnly" : "RecordDate",
        ScalarType.DateTime => "DateTime",
        ScalarType.Uri => "Uri",
        _ => "Guid",
    };
}
