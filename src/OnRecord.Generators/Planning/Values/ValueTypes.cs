using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Values;

/// <summary>The C# types of values.</summary>
internal sealed class ValueTypes(PlanContext context)
{
    /// <summary>The type of a field; without question mark.</summary>
    public string Of(FieldModel field, RecordModel record) => field.IsIdentifier ? PlanContext.IdType(record.IdOwner!.Value) : Of(field.Value.Type);

    /// <summary>The type of a value; without question mark.</summary>
    public string Of(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => Of(scalar.Scalar),
        EnumTypeModel named => Identifiers.Global(named.Name),
        RecordTypeModel record => Identifiers.Global(record.Name),
        ReferenceTypeModel { IdOwner: TypeName owner } => PlanContext.IdType(owner),
        ReferenceTypeModel => Runtime.RecordId,
        ListTypeModel list => Runtime.List + "<" + Of(list.Item.Type) + ">",
        MapTypeModel map => Runtime.Map + "<" + Of(map.Item.Type) + ">",
        _ => throw new InvalidOperationException("No C# type for " + type + "."),
    };

    /// <summary>The static type that a date has.</summary>
    public string Date => context.Facts.HasDateOnly ? "global::System.DateOnly" : Runtime.RecordDate;

    /// <summary>Whether C# has the value as an object, and so null where it is missing.</summary>
    public static bool IsObject(TypeModel type) =>
        type is RecordTypeModel or ScalarTypeModel { Scalar: ScalarType.String or ScalarType.Uri };

    public static bool IsCollection(TypeModel type) => type is ListTypeModel or MapTypeModel;

    /// <summary>Whether an absent value is null in C#.</summary>
    public static bool IsNullable(FieldModel field) => !field.IsRequired && field.Default is null && !IsCollection(field.Value.Type);

    /// <summary>Whether the value is a struct around a text: an id or a value of an open enum.</summary>
    public bool IsText(TypeModel type) =>
        type is ReferenceTypeModel || (type is EnumTypeModel named && context.Model.FindEnum(named.Name) is { IsOpen: true });

    private string Of(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "string",
        ScalarType.Boolean => "bool",
        ScalarType.Integer or ScalarType.Int64 => "long",
        ScalarType.Int32 => "int",
        ScalarType.Number => "double",
        ScalarType.Decimal => "decimal",
        ScalarType.Date => Date,
        ScalarType.DateTime => "global::System.DateTimeOffset",
        ScalarType.Uri => "global::System.Uri",
        _ => "global::System.Guid",
    };
}
