using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>What JSON Schema has no words for, and why.</summary>
internal static class Inexpressible
{
    /// <summary>Constraints of a value: the keyword and the reason.</summary>
    public static IEnumerable<(string Keyword, string Reason)> In(TypeModel type, Constraints constraints)
    {
        if (constraints.NotIn is string notIn) yield return ("notIn", "the lexicon '" + notIn + "' is compared with case folded, which JSON Schema can't.");
        if (constraints.Mentions is string mentions) yield return ("mentions", "the words of the lexicon '" + mentions + "' can't be looked for in JSON Schema.");
        if (constraints.Scale is not null) yield return ("scale", "validators compute 'multipleOf' in binary, and would refuse good decimals.");
        if (constraints.UniqueItems && type is ListTypeModel list && HasSeveralNotations(list.Item.Type)) yield return ("uniqueItems", "its items are compared by value, and one value can be written in several ways.");
        if (!ComparesByValue(type)) yield break;
        if (constraints.Const is not null) yield return ("const", "date-times are compared as instants, which JSON Schema can't.");
        if (constraints.Enum.Count > 0) yield return ("enum", "date-times are compared as instants, which JSON Schema can't.");
    }

    /// <summary>Whether two texts of the type can stand for one value, in more ways than a pattern can list.</summary>
    public static bool ComparesByValue(TypeModel type) => type is ScalarTypeModel { Scalar: ScalarType.DateTime };

    /// <summary>Whether values that are equal can be written in ways that are not equal in JSON: a UUID in either case, a record with and without its defaults.</summary>
    private static bool HasSeveralNotations(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => scalar.Scalar is ScalarType.DateTime or ScalarType.Uuid,
        ListTypeModel list => HasSeveralNotations(list.Item.Type),
        MapTypeModel map => HasSeveralNotations(map.Item.Type),
        RecordTypeModel => true,
        _ => false,
    };

    /// <summary>The first reason why a condition can't be said; null where it can.</summary>
    public static string? In(Condition? condition) => condition switch
    {
        AllOfCondition all => First(all.Parts.Select(In)),
        AnyOfCondition any => First(any.Parts.Select(In)),
        NotCondition not => In(not.Part),
        PresenceCondition presence => First(presence.Paths.Select(In)),
        ValueCondition value => In(value.Path) ?? First(In(value.Path.Value.Type, value.Constraints).Select(static one => one.Reason)),
        CountCondition count => In(count.Path) ?? (count.Constraints.MultipleOf is null ? null : "the number of items can't be asked to be a multiple."),
        ItemsCondition items => In(items.Path)
            ?? (items.Path.Value.Type is ListTypeModel { Item.Type: ReferenceTypeModel } ? Follows : In(items.Item)),
        CompareCondition compare => In(compare),
        ReferencedByCondition => "it looks back along references, and JSON Schema sees one value alone.",
        _ => null,
    };

    private const string Follows = "it walks along a reference, and JSON Schema sees one value alone.";

    private static string? First(IEnumerable<string?> reasons) => reasons.FirstOrDefault(static reason => reason is not null);

    private static string? In(PathModel path) => path.NeedsDossier ? Follows : null;

    private static string? In(CompareCondition compare)
    {
        if (compare.Left.Path is not null && compare.Right.Path is not null) return "JSON Schema can't compare two values of a record.";
        PathModel path = (compare.Left.Path ?? compare.Right.Path)!;
        if (In(path) is string reason) return reason;
        bool isEquality = compare.Operator is CompareOperator.Equal or CompareOperator.NotEqual;
        bool isNumber = path.Value.Type is ScalarTypeModel && Values.TypeOf(path.Value.Type) is "integer" or "number";
        bool isDated = compare.Left.DateOf || compare.Right.DateOf || ComparesByValue(path.Value.Type);
        return isDated ? "date-times are compared as instants or dates, which JSON Schema can't."
            : isNumber || isEquality ? null
            : "JSON Schema knows no order of texts.";
    }
}
