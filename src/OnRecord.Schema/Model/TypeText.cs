namespace OnRecord.Schema.Model;

/// <summary>Types in words, close to how the schema language writes them.</summary>
public static class TypeText
{
    /// <summary>A type in words.</summary>
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
        ScalarType.Number => "number",
        ScalarType.Decimal => "number with a scale",
        ScalarType.Date => "date",
        ScalarType.DateTime => "date-time",
        ScalarType.Uri => "uri",
        _ => "uuid",
    };
}
