using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>
/// Whether a record's values may be shown in findings. Decided on the raw nodes before anything of the record is looked
/// at: a record that is broken must not give its speaker away either.
/// </summary>
internal static class Privacy
{
    public static bool IsWithheld(SchemaModel schema, RecordModel model, MappingNode mapping) =>
        model.Speaker?.Anonymous is { } condition && !IsSurelyFalse(schema, condition, mapping);

    /// <summary>Where a scalar that the condition asks about is there and is another. In every other case the values are kept back.</summary>
    private static bool IsSurelyFalse(SchemaModel schema, Condition condition, MappingNode mapping) => condition switch
    {
        AllOfCondition all => all.Parts.Any(part => IsSurelyFalse(schema, part, mapping)),
        AnyOfCondition any => any.Parts.All(part => IsSurelyFalse(schema, part, mapping)),
        ValueCondition { Path.Steps.Count: 1, Constraints.Const: { } literal } value =>
            mapping[value.Path.Steps[0].Field]?.Value is ScalarNode scalar && scalar.Text != literal.Text && IsKnown(schema, value.Path.Value.Type, scalar.Text),
        _ => false,
    };

    /// <summary>A value that is none of the enum's may be a slip for the one that is asked about.</summary>
    private static bool IsKnown(SchemaModel schema, TypeModel type, string text) =>
        type is not EnumTypeModel { Name: var name } || schema.FindEnum(name) is not { } model || model.Values.Any(value => value.Text == text);
}
