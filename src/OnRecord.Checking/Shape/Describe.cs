using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Says in words what a schema expects and what data holds.</summary>
internal static class Describe
{
    public static string Expected(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => Expected(scalar.Scalar),
        EnumTypeModel => "one of the values of " + ((EnumTypeModel)type).Name.Name,
        RecordTypeModel record => "a mapping with the fields of " + record.Name.Name,
        ReferenceTypeModel { Target: { } target } => "the id of a " + target.Name,
        ReferenceTypeModel => "the id of a record",
        ListTypeModel => "a list",
        _ => "a mapping",
    };

    public static string Expected(ScalarType type) => type switch
    {
        ScalarType.String => "a text",
        ScalarType.Boolean => "true or false",
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 => "a whole number",
        ScalarType.Number or ScalarType.Decimal => "a number",
        ScalarType.Date => "a date",
        ScalarType.DateTime => "a date with time and offset",
        ScalarType.Uri => "a URI",
        _ => "a UUID",
    };

    public static string Found(DataNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode scalar => scalar.Kind switch
        {
            ScalarKind.String => "a text",
            ScalarKind.Boolean => "true or false",
            ScalarKind.Integer => "a whole number",
            ScalarKind.Number => "a number",
            _ => "nothing",
        },
        _ => "nothing",
    };

    public static (string Name, string Example) Format(ScalarType type) => type switch
    {
        ScalarType.Date => ("date of the calendar", "2026-01-31"),
        ScalarType.DateTime => ("date and time with an offset (RFC 3339)", "2026-01-31T09:30:00Z"),
        ScalarType.Uri => ("absolute URI", "https://example.org/page"),
        _ => ("UUID", "123e4567-e89b-12d3-a456-426614174000"),
    };
}
