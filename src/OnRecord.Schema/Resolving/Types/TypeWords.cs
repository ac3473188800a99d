using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>The built-in types, and types in words.</summary>
internal static class TypeWords
{
    /// <summary>As a schema writes them.</summary>
    public static readonly Dictionary<string, ScalarType> BuiltIn = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarType.String,
        ["boolean"] = ScalarType.Boolean,
        ["integer"] = ScalarType.Integer,
        ["number"] = ScalarType.Number,
        ["date"] = ScalarType.Date,
        ["date-time"] = ScalarType.DateTime,
        ["uri"] = ScalarType.Uri,
        ["uuid"] = ScalarType.Uuid,
    };

    public static string Describe(TypeModel type) => type switch
    {
        ScalarTypeModel { Scalar: ScalarType.String } => "a text",
        ScalarTypeModel { Scalar: ScalarType.Boolean } => "a boolean",
        ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 } => "an integer",
        ScalarTypeModel { Scalar: ScalarType.Number or ScalarType.Decimal } => "a number",
        ScalarTypeModel { Scalar: ScalarType.Date } => "a date",
        ScalarTypeModel { Scalar: ScalarType.DateTime } => "a date-time",
        ScalarTypeModel { Scalar: ScalarType.Uri } => "a URI",
        ScalarTypeModel { Scalar: ScalarType.Uuid } => "a UUID",
        EnumTypeModel e => "the enum '" + e.Name.Name + "'",
        RecordTypeModel r => "the record '" + r.Name.Name + "'",
        ReferenceTypeModel { Target: { } target } => "a reference to '" + target.Name + "'",
        ReferenceTypeModel => "a reference to any record",
        ListTypeModel => "a list",
        _ => "a map",
    };

    public static ConstraintTarget? Target(TypeModel type) => type switch
    {
        ScalarTypeModel { Scalar: ScalarType.String } => ConstraintTarget.Text,
        ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 } => ConstraintTarget.Integer,
        ScalarTypeModel { Scalar: ScalarType.Number or ScalarType.Decimal } => ConstraintTarget.Number,
        ScalarTypeModel or EnumTypeModel => ConstraintTarget.OtherScalar,
        ListTypeModel => ConstraintTarget.List,
        MapTypeModel => ConstraintTarget.Map,
        _ => null,
    };

    /// <summary>Whether a literal can be a value of the type: scalars and enums.</summary>
    public static bool IsScalar(TypeModel type) => type is ScalarTypeModel or EnumTypeModel;
}
