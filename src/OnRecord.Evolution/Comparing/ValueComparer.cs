using OnRecord.Evolution.Catalog;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares what a value may be in two schemas.</summary>
internal sealed class ValueComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly ConstraintComparer _constraints = new(log);
    private readonly RecordPlaces _records = new(old, now);

    /// <summary>Reports how the type and the constraints differ.</summary>
    /// <param name="what">What has the value.</param>
    /// <param name="pointer">To it.</param>
    /// <param name="before">Its value in the old schema.</param>
    /// <param name="after">Its value in the new one.</param>
    /// <param name="isAsked">Whether a condition asks it: the same value of another type may compare otherwise.</param>
    public void Compare(string what, string pointer, ValueModel before, ValueModel after, bool isAsked)
    {
        if (before == after) return;
        switch (before.Type, after.Type)
        {
            case (ListTypeModel a, ListTypeModel b):
                Compare("An item of " + what, pointer + "/items", a.Item, b.Item, isAsked);
                break;
            case (MapTypeModel a, MapTypeModel b):
                Compare("A value of " + what, pointer + "/map", a.Item, b.Item, isAsked);
                break;
            case (EnumTypeModel a, EnumTypeModel b) when old.Key(a.Name) == now.Key(b.Name):
                break;
            case (EnumTypeModel, _) or (_, EnumTypeModel) when AsText(old, before) is { } a && AsText(now, after) is { } b:
                CompareTypes(a.Type, b.Type);
                _constraints.Compare(what, pointer, a.Constraints, b.Constraints, isWhole: false);
                return;
            default:
                CompareTypes(before.Type, after.Type);
                break;
        }

        _constraints.Compare(what, pointer, Aligned(before, after), after.Constraints, IsWhole(before.Type) && IsWhole(after.Type));

        void CompareTypes(TypeModel a, TypeModel b)
        {
            string from = TypeText.Of(before.Type, static name => name.Name), to = TypeText.Of(after.Type, static name => name.Name);
            Relation relation = a == b ? Relation.Same : Types(a, b);
            if (relation is Relation.Wider or Relation.Narrower && (isAsked || HasValues(before) || HasValues(after))) relation = Relation.Other;
            if (relation == Relation.Same && from == to) return;
            log.Add(
                relation switch
                {
                    Relation.Same => ValueChanges.TypeRenamed,
                    Relation.Wider => ValueChanges.TypeWidened,
                    Relation.Narrower => ValueChanges.TypeNarrowed,
                    _ => ValueChanges.TypeChanged,
                },
                pointer, what, from, to);
        }
    }

    private Relation Types(TypeModel before, TypeModel after) => (before, after) switch
    {
        (ScalarTypeModel a, ScalarTypeModel b) => ScalarRelations.Of(a.Scalar, b.Scalar),
        (ReferenceTypeModel a, ReferenceTypeModel b) => _records.References(a.Target, b.Target),
        (RecordTypeModel a, RecordTypeModel b) => _records.Embedded(a.Name, b.Name),
        (ReferenceTypeModel, ScalarTypeModel { Scalar: ScalarType.String }) => Relation.Wider,
        (ScalarTypeModel { Scalar: ScalarType.String }, ReferenceTypeModel) => Relation.Narrower,
        _ => Relation.Other,
    };

    /// <summary>An enum as the texts that it accepts; any other type but a text is null.</summary>
    private static ValueModel? AsText(SchemaView view, ValueModel value)
    {
        if (value.Type is not EnumTypeModel named) return value.Type is ScalarTypeModel { Scalar: ScalarType.String } ? value : null;
        if (view.Model.FindEnum(named.Name) is not { } declaration) return null;
        Constraints constraints = declaration.IsOpen
            ? value.Constraints with { MinLength = value.Constraints.MinLength ?? 1 }
            : value.Constraints.Enum.Count > 0 || value.Constraints.Const is not null
                ? value.Constraints
                : value.Constraints with { Enum = declaration.Values.Select(static v => new Literal(LiteralKind.String, v.Text)).ToEquatableArray() };
        return new ValueModel(new ScalarTypeModel(ScalarType.String), constraints);
    }

    /// <summary>The scale belongs to the type: where that differs, it has been told.</summary>
    private static Constraints Aligned(ValueModel before, ValueModel after) =>
        before.Type == after.Type ? before.Constraints : before.Constraints with { Scale = after.Constraints.Scale };

    private static bool HasValues(ValueModel value) => value.Type is ScalarTypeModel { Scalar: not ScalarType.String } && (value.Constraints.Const is not null || value.Constraints.Enum.Count > 0);

    private static bool IsWhole(TypeModel type) => type is ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 };
}
