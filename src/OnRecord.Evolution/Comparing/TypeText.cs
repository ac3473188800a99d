using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Types, as a schema writes them.</summary>
internal static class TypeText
{
    public static string Of(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => Of(scalar.Scalar),
        EnumTypeModel named => named.Name.Name,
        RecordTypeModel record => record.Name.Name,
        ReferenceTypeModel { Target: { } target } => "ref " + target.Name,
        ReferenceTypeModel => "ref any",
        ListTypeModel list => "[" + Of(list.Item.Type) + "]",
        MapTypeModel map => "{ map: " + Of(map.Item.Type) + " }",
        _ => "",
    };

    private static string Of(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "string",
        ScalarType.Boolean => "boolean",
        ScalarType.Integer => "integer",
        ScalarType.Int32 => "integer (int32)",
        ScalarType.Int64 => "integer (int64)",
        ScalarType.Number => "number",
        ScalarType.Decimal => "number with a scale",
        ScalarType.Date => "date",
        ScalarType.DateTime => "date-time",
        ScalarType.Uri => "uri",
        _ => "uuid",
    };
}
