using OnRecord.Schema.Model;

namespace OnRecord.Exports;

/// <summary>Types as the schema language writes them.</summary>
internal static class TypeText
{
    /// <param name="type">Any.</param>
    /// <param name="name">What a record or enum is called.</param>
    public static string Of(TypeModel type, Func<TypeName, string> name) => type switch
    {
        ScalarTypeModel scalar => Of(scalar.Scalar),
        EnumTypeModel named => name(named.Name),
        RecordTypeModel record => name(record.Name),
        ReferenceTypeModel { Target: TypeName target } => "ref " + name(target),
        ReferenceTypeModel => "ref any",
        ListTypeModel list => "[" + Of(list.Item.Type, name) + "]",
        MapTypeModel map => "map of " + Of(map.Item.Type, name),
        _ => throw new InvalidOperationException("No text for " + type + "."),
    };

    private static string Of(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "string",
        ScalarType.Boolean => "boolean",
        ScalarType.Integer => "integer",
        ScalarType.Int32 => "int32",
        ScalarType.Int64 => "int64",
        ScalarType.Number or ScalarType.Decimal => "number",
        ScalarType.Date => "date",
        ScalarType.DateTime => "date-time",
        ScalarType.Uri => "uri",
        _ => "uuid",
    };
}
