using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>How values are read.</summary>
/// <param name="reader">The variable that is read from.</param>
/// <param name="readerType">Its type.</param>
/// <param name="itemReaders">The class of the functions that read items from it.</param>
internal sealed class ValueReading(PlanContext context, ValueTypes types, string reader = "reader", string readerType = Runtime.Reader, string itemReaders = Runtime.ItemReaders)
{
    /// <summary>The expression that reads a field's value.</summary>
    public string Read(FieldModel field, RecordModel record)
    {
        if (field.IsIdentifier) return ReadText(PlanContext.IdType(record.IdOwner!.Value), reader);

        // An optional list that is empty is absent in C#. That it was there, and too short, is seen at reading alone.
        int? minItems = field.IsRequired ? null : field.Value.Constraints.MinItems;
        return Read(field.Value.Type, reader, minItems);
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
        ScalarTypeModel scalar => itemReaders + "." + ScalarReader(scalar.Scalar),
        _ when types.IsText(type) => itemReaders + ".TextValue<" + types.Of(type) + ">",
        _ => "static (ref " + readerType + " r) => " + Read(type, "r", null),
    };

    private string Read(TypeModel type, string from, int? minItems)
    {
        string suffix = minItems is int minimum ? ", minItems: " + Literals.Of(minimum) : string.Empty;
        return type switch
        {
            ScalarTypeModel scalar => from + "." + ScalarMethod(scalar.Scalar) + "()",
            _ when types.IsText(type) => ReadText(types.Of(type), from),
            EnumTypeModel named => "(" + types.Of(type) + ")" + from + ".GetEnum(" + PlanContext.EnumTexts(named.Name) + ".Texts)",
            RecordTypeModel record => from + ".GetRecord(" + Converter(record) + ")",
            ListTypeModel { Item.Type: RecordTypeModel record } => from + ".GetRecords(" + Converter(record) + suffix + ")",
            ListTypeModel list => from + ".GetList(" + ItemReader(list.Item.Type) + suffix + ")",
            MapTypeModel map => from + ".GetMap(" + ItemReader(map.Item.Type) + suffix + ")",
            _ => throw new InvalidOperationException("No way to read " + type + "."),
        };
    }

    /// <summary>Without a cast.</summary>
    public static string AsStatement(string read) => read[0] == '(' ? read.Substring(read.IndexOf(')') + 1) : read;

    private static string Converter(RecordTypeModel record) => Identifiers.Global(record.Name) + ".Converter.Instance";

    private static string ReadText(string type, string from) => from + ".GetText<" + type + ">()";

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
