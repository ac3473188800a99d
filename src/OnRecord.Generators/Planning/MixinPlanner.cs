using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides about mixins.</summary>
internal static class MixinPlanner
{
    public static MixinPlan Plan(MixinModel mixin, ValueTypes types) => new(
        mixin.Name.Name,
        Docs.Of(mixin.Description, "The mixin " + Docs.Name(mixin.Name.Name) + " of the schema.", null, GeneratedCode.Attribute),
        mixin.Fields.Select(field => Plan(field, types)).ToEquatableArray());

    private static MixinPropertyPlan Plan(FieldModel field, ValueTypes types) => new(
        field.CSharpName,
        types.Of(field.Value.Type) + (ValueTypes.IsNullable(field) ? "?" : string.Empty),
        Docs.Of(field.Description, Docs.Name(field.Name) + " in data.", field.Deprecated));
}
